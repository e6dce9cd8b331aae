using System.Collections.Concurrent;

namespace Parley.Lexicons;

/// <summary>A chain of slots from a trigger to an argument: "obj.with" is what stands after "with" at the object.</summary>
/// <param name="Steps">subj, obj, iobj, poss, mod, inf, that, ing, gov, or a preposition ("along_with").</param>
public sealed record SlotPath(IReadOnlyList<string> Steps)
{
    // Thousands of rows name a few hundred chains.
    private static readonly ConcurrentDictionary<string, SlotPath> s_read = new();

    /// <summary>Reads "obj.with".</summary>
    public static SlotPath Parse(string path) => s_read.GetOrAdd(path, static p => new(Array.ConvertAll(p.Split('.'), string.Intern)));

    /// <inheritdoc/>
    public override string ToString() => string.Join('.', Steps);
}
