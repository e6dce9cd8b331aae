namespace Parley.Lexicons;

/// <summary>Somebody of the register. What the rows say of him or her is read when first asked for, since an article names a few of fifteen thousand. Safe for use by several threads once all rows are added.</summary>
internal sealed class OfficeHolder(TsvRow first)
{
    private readonly List<(TsvRow Row, int Layer)> _rows = new(1);
    private NameEntry? _entry;
    private NameEntry? _surname;

    /// <summary>Full name.</summary>
    public string Name { get; } = first["person"];

    /// <summary>Other spellings and names; null where there are none.</summary>
    public List<string>? Aliases { get; private set; }

    /// <summary>The highest folder that says something of the person.</summary>
    public int Layer { get; private set; }

    /// <summary>Whether any row stands.</summary>
    public bool HasTenure => _rows.Count > 0;

    /// <summary>Where the first office was held.</summary>
    public string Country => _rows[0].Row["country"];

    /// <summary>The bearer of the full name.</summary>
    /// <exception cref="LexiconException">A date that is none.</exception>
    public NameEntry Entry => _entry ?? Interlocked.CompareExchange(ref _entry, Read(), null) ?? _entry;

    /// <summary>The same as bearer of a surname.</summary>
    public NameEntry Surname => _surname ?? Interlocked.CompareExchange(ref _surname, Entry with { Kind = NameKind.Surname }, null) ?? _surname;

    /// <summary>Adds a row of the folder <paramref name="layer"/>, which takes the place of what earlier folders say of the same office; a row whose title is "struck" only takes it away.</summary>
    public void Add(TsvRow row, int layer)
    {
        Layer = Math.Max(Layer, layer);
        if (layer > 0) StrikeBefore(layer, row);
        if (row.Cell("title") is Layered<Tenure>.Struck) return;
        _rows.Add((row, layer));
        foreach (var alias in row.List("aliases"))
            if (Aliases?.Contains(alias) is not true) (Aliases ??= []).Add(alias);
    }

    private void StrikeBefore(int layer, TsvRow row) =>
        _rows.RemoveAll(r => r.Layer < layer && r.Row["country"] == row["country"] && r.Row["office"] == row["office"]);

    private NameEntry Read() =>
        new() { Kind = NameKind.Person, Name = Name, Country = Country, Tenures = _rows.ConvertAll(r => TenureOf(r.Row)), Origin = first.Origin };

    private static Tenure TenureOf(TsvRow row) => new(row["country"], row["office"], row["title"], row.Optional("sector"), Validity.Of(row));
}
