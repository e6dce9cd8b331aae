namespace Parley.Linking.Incidents;

/// <summary>A key under which incidents are filed. Two keys that happen to have one hash cost a comparison, no more.</summary>
/// <param name="Month">Month of the days that it is about, <see cref="Undated"/> where it is about none: whoever stores keys may keep those of a month together.</param>
/// <param name="Hash">Class, subject and days, hashed.</param>
public readonly record struct FilingKey(int Month, uint Hash)
{
    /// <summary>The month of keys that are about no month.</summary>
    public const int Undated = 0;

    /// <summary>Months since the year 0.</summary>
    public static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;
}
