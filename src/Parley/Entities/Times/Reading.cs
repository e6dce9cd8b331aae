namespace Parley.Entities.Times;

/// <summary>Atoms that a rule took for a time: from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
internal sealed record Reading(int Start, int End, TimeMeaning Meaning)
{
    /// <summary>The longer of two, the first where they are equal.</summary>
    public static Reading? Longer(Reading? one, Reading? other) => other is null || one is not null && one.End >= other.End ? one : other;
}
