namespace Parley.Evaluation;

/// <summary>Who, to whom, what, as CAMEO coders write it.</summary>
/// <param name="Source">Actor code of the source; <see cref="NoCode"/> where it has none.</param>
/// <param name="Target">Actor code of the target.</param>
/// <param name="Cameo">Event code.</param>
public readonly record struct ActorTuple(string Source, string Target, string Cameo)
{
    /// <summary>What stands for a party that has no code.</summary>
    public const string NoCode = "---";

    /// <summary>The same with countries in the place of actor codes.</summary>
    public ActorTuple OfCountries() => new(Beginning(Source, 3), Beginning(Target, 3), Cameo);

    /// <summary>The same with the event code's first two digits.</summary>
    public ActorTuple OfRoot() => this with { Cameo = Beginning(Cameo, 2) };

    private static string Beginning(string code, int letters) => code.Length <= letters ? code : code[..letters];
}
