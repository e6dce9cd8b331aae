namespace Parley.Lexicons;

/// <summary>A chain of slots from a trigger to an argument: "obj.with" is what stands after "with" at the object.</summary>
/// <param name="Steps">subj, obj, iobj, poss, mod, inf, that, ing, gov, or a preposition ("along_with").</param>
public sealed record SlotPath(IReadOnlyList<string> Steps)
{
    /// <summary>Reads "obj.with".</summary>
    public static SlotPath Parse(string path) => new([.. path.Split('.').Select(string.Intern)]);

    /// <inheritdoc/>
    public override string ToString() => string.Join('.', Steps);
}
