namespace Parley.Cli;

/// <summary>A command cannot do what it was asked; the message says in one sentence why and what to do.</summary>
internal sealed class CommandFailure(string message, int status = ExitStatus.Failed) : Exception(message)
{
    /// <summary>What the process ends with.</summary>
    public int Status => status;
}
