using System.Globalization;

namespace Parley;

/// <summary>A number of 64 bits over text that comes piece by piece: FNV-1a over its UTF-16 code units, mixed. The same on every machine and in every run, whatever the pieces.</summary>
internal struct TextHash()
{
    private ulong _state = 14695981039346656037UL;

    /// <summary>The number of what was added so far.</summary>
    public readonly long Number
    {
        get
        {
            var hash = (_state ^ (_state >> 33)) * 0xff51afd7ed558ccdUL;
            return unchecked((long)(hash ^ (hash >> 33)));
        }
    }

    /// <summary>Adds a code unit.</summary>
    public void Add(char unit) => _state = (_state ^ unit) * 1099511628211UL;

    /// <summary>Adds a text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var unit in text) Add(unit);
    }

    /// <summary>Adds the digits of a number.</summary>
    public void Add(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        Add(digits[..length]);
    }

    /// <summary>Adds a text in lower case.</summary>
    public void AddLower(ReadOnlySpan<char> text)
    {
        foreach (var unit in text) Add(char.ToLowerInvariant(unit));
    }
}
