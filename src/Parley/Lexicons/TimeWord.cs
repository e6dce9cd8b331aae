namespace Parley.Lexicons;

/// <summary>
/// A word, or words read as one, that times are told with: the parts it may play, and what it must stand beside to play them.
/// </summary>
internal sealed class TimeWord
{
    private readonly string?[] _values = new string?[(int)TimeWordKind.Holiday + 1];
    private readonly int[] _numbers = new int[(int)TimeWordKind.Holiday + 1];

    /// <summary>What the word needs before it counts.</summary>
    [Flags]
    public enum Needs
    {
        None = 0,
        /// <summary>A capital letter.</summary>
        Capital = 1,
        /// <summary>A number beside it.</summary>
        Number = 2,
        /// <summary>A date after it.</summary>
        Date = 4,
        /// <summary>To be no verb, noun or name of that spelling.</summary>
        Month = 8,
    }

    public Needs Needed { get; private set; }

    public bool Is(TimeWordKind kind) => _values[(int)kind] is not null;

    /// <summary>The value as written in the table.</summary>
    public string Text(TimeWordKind kind) => _values[(int)kind] ?? "";

    /// <summary>The value as a number; 0 where it is none.</summary>
    public int Number(TimeWordKind kind) => _numbers[(int)kind];

    public void Set(TimeWordKind kind, string value, Needs needs)
    {
        _values[(int)kind] = value;
        _numbers[(int)kind] = int.TryParse(value, out var number) ? number : 0;
        Needed |= needs;
    }
}
