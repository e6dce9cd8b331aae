namespace Parley.Entities.Times;

/// <summary>What a time counts from.</summary>
/// <param name="Published">Day of publication, or null.</param>
/// <param name="Told">What the text has spoken of.</param>
/// <param name="StatedYear">The year last written out in the same sentence, or null.</param>
/// <param name="Direction">Where the verb points.</param>
/// <param name="IsHistory">Whether the text tells of years long past, so that bare dates count from what was told, not from publication.</param>
internal readonly record struct Anchor(DateOnly? Published, Told Told, int? StatedYear, TenseDirection Direction, bool IsHistory);
