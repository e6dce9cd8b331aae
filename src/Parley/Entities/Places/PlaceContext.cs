using Parley.Lexicons;

namespace Parley.Entities.Places;

/// <summary>What an article's places have in common: its countries, and where its places lie.</summary>
internal sealed class PlaceContext
{
    /// <summary>What is further away, in kilometres, is no longer near.</summary>
    public const double Far = 600;

    private const int MostKept = 64;
    private const double KilometresOfDegree = 111;
    private const double EarthRadius = 6371;
    private readonly Dictionary<string, double> _countries = [];
    private readonly List<PlaceEntry> _places = [];
    private double _heaviest;

    /// <summary>Counts a place that the article names.</summary>
    public void Add(PlaceEntry place, double weight)
    {
        if (place.Country is { } country) AddCountry(country, weight);
        if (place.Kind is not (PlaceKind.Country or PlaceKind.Region or PlaceKind.Water) && _places.Count < MostKept && !_places.Exists(p => p.Lat == place.Lat && p.Lon == place.Lon))
            _places.Add(place);
    }

    /// <summary>Counts a country that the article speaks of without naming it as a place: "Iraqi troops".</summary>
    public void AddCountry(string country, double weight)
    {
        var sum = _countries.GetValueOrDefault(country) + weight;
        _countries[country] = sum;
        _heaviest = Math.Max(_heaviest, sum);
    }

    /// <summary>How often the article names the place's country, against the country it names most; 0 to 1.</summary>
    public double ShareOf(PlaceEntry place) =>
        place.Country is { } country && _heaviest > 0 ? _countries.GetValueOrDefault(country) / _heaviest : 0;

    /// <summary>Kilometres to the nearest other place; infinite where none is as near as <see cref="Far"/>.</summary>
    public double NearestTo(PlaceEntry place)
    {
        var nearest = double.PositiveInfinity;
        foreach (var other in _places)
            if (Math.Abs(other.Lat - place.Lat) * KilometresOfDegree < Far && other.Name != place.Name) nearest = Math.Min(nearest, Kilometres(place, other));
        return nearest;
    }

    /// <summary>Distance on the sphere.</summary>
    public static double Kilometres(PlaceEntry a, PlaceEntry b)
    {
        double la = double.DegreesToRadians(a.Lat), lb = double.DegreesToRadians(b.Lat);
        var h = Math.Pow(Math.Sin((lb - la) / 2), 2) + (Math.Cos(la) * Math.Cos(lb) * Math.Pow(Math.Sin(double.DegreesToRadians(b.Lon - a.Lon) / 2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
