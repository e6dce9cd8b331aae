namespace Parley.Entities.Times;

/// <summary>What a time counts from.</summary>
/// <param name="Published">Day of publication, or null.</param>
/// <param name="Narrative">The stretch last spoken of in the text, or null.</param>
/// <param name="StatedYear">The year last written out in the same sentence, or null.</param>
/// <param name="Direction">Where the verb points.</param>
internal readonly record struct Anchor(DateOnly? Published, Stretch? Narrative, int? StatedYear, TenseDirection Direction);
