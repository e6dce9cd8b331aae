namespace Parley.Entities.Times;

/// <summary>To which side of the day of publication a time lies whose words do not say it.</summary>
internal enum TenseDirection
{
    /// <summary>Nothing says.</summary>
    Unsaid,
    /// <summary>Before, or the same day.</summary>
    Past,
    /// <summary>After, or the same day.</summary>
    Future,
}
