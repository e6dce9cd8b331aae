namespace Parley.Cli;

/// <summary>What the process ends with.</summary>
internal static class ExitStatus
{
    /// <summary>All went well.</summary>
    public const int Fine = 0;

    /// <summary>Some of the input, or what was asked for, could not be had.</summary>
    public const int Failed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A fault of Parley's own.</summary>
    public const int Internal = 70;
}
