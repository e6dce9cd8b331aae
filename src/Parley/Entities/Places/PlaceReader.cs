using Parley.Entities.Actors;
using Parley.Entities.Names;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Places;

/// <summary>Finds place names and says which place of that name is meant.</summary>
internal sealed class PlaceReader
{
    private const double Repeated = -0.2, Sure = 2, Listed = 0.8;
    private readonly PlaceNameFinder _finder;
    private readonly PlaceEvidence _evidence;
    private readonly PlaceWords _words;
    private readonly Gazetteer _places;

    /// <summary>Makes a reader over the lexicon's gazetteer.</summary>
    public PlaceReader(Lexicon lexicon)
    {
        _finder = new PlaceNameFinder(lexicon);
        _evidence = new PlaceEvidence(lexicon);
        _words = lexicon.PlaceWords;
        _places = lexicon.Places;
    }

    /// <summary>Places in order of reading.</summary>
    /// <param name="parsed">The article.</param>
    /// <param name="names">For each sentence and token the actor name that covers it.</param>
    /// <param name="mentions">The actors found: never a person or an organisation is taken for a place.</param>
    public IReadOnlyList<Place> Read(ParsedArticle parsed, IReadOnlyList<NameMatch?[]> names, IReadOnlyList<MentionDraft> mentions)
    {
        var caseless = Caseless.Is(parsed);
        var surnames = new Surnames(parsed, mentions, _words, caseless);
        var found = new List<PlaceName>();
        var candidates = new Dictionary<ulong, IReadOnlyList<PlaceMatch>>();
        for (var i = 0; i < parsed.Sentences.Count; i++)
        {
            var from = found.Count;
            _finder.Find(parsed.Article.Text, parsed.Sentences[i], i, caseless, found);
            PlaceHolders.Find(parsed.Sentences[i], found, from, found.Count);
            for (var n = from; n < found.Count; n++)
            {
                if (found[n].Renown == PlaceRenown.Known) found[n].Candidates = Candidates(found[n].Key, candidates);
                found[n].Evidence = _evidence.Of(parsed.Sentences[i], found[n], names[i], caseless) + surnames.Against(found[n]);
            }
        }

        var places = Kept(found);
        foreach (var place in places)
            if (place.Renown == PlaceRenown.Obscure) place.Candidates = Candidates(place.Key, candidates);
        PlaceChoice.Make(places, SpokenOf(names));
        return places.ConvertAll(p => Make(parsed, p, places));
    }

    // "Iraqi troops" speak of Iraq as much as the name does.
    private static List<string> SpokenOf(IReadOnlyList<NameMatch?[]> names)
    {
        var countries = new List<string>();
        foreach (var sentence in names)
            for (var i = 0; i < sentence.Length; i++)
                if (sentence[i] is { } match && match.First == i && match.Entries[0] is { Kind: NameKind.Adjective or NameKind.People, Country: { Length: 3 } country }) countries.Add(country);
        return countries;
    }

    private IReadOnlyList<PlaceMatch> Candidates(ulong key, Dictionary<ulong, IReadOnlyList<PlaceMatch>> read)
    {
        if (!read.TryGetValue(key, out var candidates)) read[key] = candidates = _places.Find(key);
        return candidates;
    }

    // A name that is surely a place once is one wherever nothing speaks against it; what holds a place is one.
    private static List<PlaceName> Kept(List<PlaceName> found)
    {
        foreach (var name in found)
        {
            if (name.Holder < 0) continue;
            if (found[name.Holder] is { Evidence: >= PlaceEvidence.Enough, Renown: PlaceRenown.Known } holder) name.Evidence += IsHeldFirmly(name, holder) ? 1.2 : 0.5;
            if (name.Evidence >= PlaceEvidence.Enough) found[name.Holder].Evidence += 0.8;
        }

        // "Kabul, Herat and Farah": what stands in a list with a place is one.
        for (var i = 1; i < found.Count; i++)
        {
            if (!found[i].InList || found[i].Sentence != found[i - 1].Sentence) continue;
            if (found[i - 1].Evidence >= PlaceEvidence.Enough) found[i].Evidence += Listed;
            else if (found[i].Evidence >= PlaceEvidence.Enough) found[i - 1].Evidence += Listed;
        }

        var sure = new HashSet<ulong>();
        foreach (var name in found)
            if (name.Evidence >= Sure) sure.Add(name.Key);
        var index = new int[found.Count];
        var kept = new List<PlaceName>();
        for (var i = 0; i < found.Count; i++)
        {
            var isPlace = found[i].Evidence >= PlaceEvidence.Enough || (found[i].Evidence >= Repeated && sure.Contains(found[i].Key));
            index[i] = isPlace ? kept.Count : -1;
            if (isPlace) kept.Add(found[i]);
        }

        foreach (var name in kept)
            if (name.Holder >= 0) name.Holder = index[name.Holder];
        return kept;
    }

    // "X, Y" makes a place of an X unheard of; "influenza in Y" does not.
    private static bool IsHeldFirmly(PlaceName name, PlaceName holder) => name.Renown == PlaceRenown.Known || name.Noun is not null || holder.First - name.Last == 2;

    private static Place Make(ParsedArticle parsed, PlaceName name, List<PlaceName> all)
    {
        var tokens = parsed.Sentences[name.Sentence].Tokens;
        var span = tokens[name.First].Span.Union(tokens[name.Last].Span);
        var text = span.Of(parsed.Article.Text);
        var place = name.Chosen;
        // A village that no gazetteer has lies somewhere in what the words say holds it; of a country that would be too wide.
        var holder = place is null && name.Holder >= 0 ? all[name.Holder].Chosen : null;
        var near = holder is { Kind: not (PlaceKind.Country or PlaceKind.Region or PlaceKind.Water) } ? holder : null;
        return new Place
        {
            Start = span.Start,
            End = span.End,
            Text = text,
            Name = place?.Name ?? text,
            Country = (place ?? holder)?.Country,
            Admin1 = place is not null ? place.Admin1 : holder is { Kind: PlaceKind.Admin1 } ? holder.Name : holder?.Admin1,
            Lat = (place ?? near)?.Lat,
            Lon = (place ?? near)?.Lon,
            GeonameId = place?.GeonameId,
            Granularity = Granularity(place?.Kind ?? name.Noun ?? PlaceKind.City),
            Basis = near is null ? null : $"lies in {near.Name}, whose position is given",
        };
    }

    private static string Granularity(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => "country",
        PlaceKind.Admin1 => "admin1",
        PlaceKind.Admin2 => "admin2",
        PlaceKind.Region or PlaceKind.Island or PlaceKind.Mountain => "region",
        PlaceKind.Water => "water",
        PlaceKind.Site => "site",
        _ => "city",
    };
}
