namespace Parley.Lexicons;

/// <summary>Regular inflection of English verbs.</summary>
internal static class Inflection
{
    /// <summary>Regular participles of a verb: "besieged", "besieging".</summary>
    public static IEnumerable<string> Participles(string verb)
    {
        var stem = verb[..^1];
        if (verb.EndsWith('e'))
        {
            yield return verb + "d";
            yield return stem + "ing";
        }
        else if (verb.EndsWith('y') && verb.Length > 2 && !IsVowel(verb[^2]))
        {
            yield return stem + "ied";
            yield return verb + "ing";
        }
        else
        {
            yield return verb + "ed";
            yield return verb + "ing";
            if (verb.Length < 3 || IsVowel(verb[^1]) || !IsVowel(verb[^2]) || IsVowel(verb[^3])) yield break;
            yield return verb + verb[^1] + "ed";
            yield return verb + verb[^1] + "ing";
        }
    }

    /// <summary>All regular inflected forms of a verb.</summary>
    public static IEnumerable<string> Forms(string verb)
    {
        foreach (var participle in Participles(verb)) yield return participle;
        yield return ThirdPerson(verb);
    }

    /// <summary>The verb in the third person of the present: "besieges".</summary>
    public static string ThirdPerson(string verb)
    {
        if (verb.EndsWith('y') && verb.Length > 1 && !IsVowel(verb[^2])) return verb[..^1] + "ies";
        return verb + (verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) ? "es" : "s");
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
