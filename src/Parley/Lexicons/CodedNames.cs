namespace Parley.Lexicons;

/// <summary>Reads <c>actors/names.tsv</c>, which only users' folders have: names of which little more is known than their CAMEO code.</summary>
internal sealed class CodedNames(NameIndex names)
{
    /// <summary>Reads the files of all folders; the result says whether there was any row.</summary>
    public bool Read(LexiconFiles files)
    {
        var any = false;
        foreach (var path in files.IfAny("actors/names.tsv"))
        {
            foreach (var row in TsvTable.Read(path, "name", "kind").Rows)
            {
                Add(row, files.Layer(path));
                any = true;
            }
        }

        return any;
    }

    private void Add(TsvRow row, int layer)
    {
        if (row["kind"] == Layered<NameEntry>.Struck && row["name"] == Layered<NameEntry>.All)
        {
            names.StrikeBefore(layer);
            return;
        }

        var kind = KindOf(row);
        var entry = new NameEntry
        {
            Kind = kind,
            Name = row["name"],
            Country = row.Optional("country"),
            Sector = row.Optional("sector"),
            Code = row.Optional("code"),
            Validity = Validity.Of(row),
            Origin = row.Origin,
        };
        foreach (var name in (string[])[row["name"], .. row.List("aliases")]) names.Add(name, entry, layer);
    }

    private static NameKind KindOf(TsvRow row) => row["kind"] switch
    {
        "country" => NameKind.Country,
        "adjective" => NameKind.Adjective,
        "people" => NameKind.People,
        "region" => NameKind.Region,
        "institution" => NameKind.Institution,
        "organisation" => NameKind.Organisation,
        "group" => NameKind.Group,
        "person" => NameKind.Individual,
        Layered<NameEntry>.Struck => NameKind.Nobody,
        _ => throw row.Error($"'{row["kind"]}' is no kind of name: country, adjective, people, region, institution, organisation, group, person or struck"),
    };
}
