using Parley.Evaluation.Measures;

namespace Parley.Evaluation.Dossiers;

/// <summary>Precision and recall of a partition, mention by mention (Bagga and Baldwin 1998, B³).</summary>
/// <param name="Precision">Sum over the mentions of the share of their cluster that belongs there.</param>
/// <param name="Recall">Sum over the mentions of the share of their incident that is in their cluster.</param>
/// <param name="Mentions">How many mentions.</param>
public readonly record struct BCubed(double Precision, double Recall, int Mentions)
{
    /// <summary>Mean precision.</summary>
    public double P => Mentions == 0 ? 0 : Precision / Mentions;

    /// <summary>Mean recall.</summary>
    public double R => Mentions == 0 ? 0 : Recall / Mentions;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => P + R == 0 ? 0 : 2 * P * R / (P + R);

    /// <summary>Over the mentions of both.</summary>
    public static BCubed operator +(BCubed a, BCubed b) => new(a.Precision + b.Precision, a.Recall + b.Recall, a.Mentions + b.Mentions);
}

/// <summary>What linking is worth on a dossier, or on several.</summary>
public sealed record DossierScore
{
    /// <summary>The dossier, or "all".</summary>
    public required string Name { get; init; }

    /// <summary>How many labelled mentions the coder found.</summary>
    public required Share Coded { get; init; }

    /// <summary>Incidents over the mentions that were found.</summary>
    public required BCubed IncidentsCoded { get; init; }

    /// <summary>Incidents over all mentions: those not found stand alone.</summary>
    public required BCubed IncidentsAll { get; init; }

    /// <summary>Rounds found: days at most three apart, place the same where both have one.</summary>
    public required Score Rounds { get; init; }

    /// <summary>Of the rounds found, those whose status is right.</summary>
    public required Share RoundStatuses { get; init; }

    /// <summary>Exchanges found: of the same kind, days at most three apart.</summary>
    public required Score Exchanges { get; init; }

    /// <summary>Of the exchanges found, those whose count is right.</summary>
    public required Share ExchangeCounts { get; init; }

    /// <summary>Of the days on which the status is labelled, those on which it is right.</summary>
    public required Share Statuses { get; init; }

    /// <summary>Over the dossiers of both.</summary>
    public DossierScore With(DossierScore other) => this with
    {
        Coded = Coded + other.Coded,
        IncidentsCoded = IncidentsCoded + other.IncidentsCoded,
        IncidentsAll = IncidentsAll + other.IncidentsAll,
        Rounds = Rounds + other.Rounds,
        RoundStatuses = RoundStatuses + other.RoundStatuses,
        Exchanges = Exchanges + other.Exchanges,
        ExchangeCounts = ExchangeCounts + other.ExchangeCounts,
        Statuses = Statuses + other.Statuses,
    };
}

/// <summary>What linking is worth on a folder of dossiers.</summary>
/// <param name="Dossiers">Each of them.</param>
/// <param name="All">All together.</param>
/// <param name="Misses">What was not found or is wrong, in words.</param>
public sealed record DossierEvaluation(IReadOnlyList<DossierScore> Dossiers, DossierScore All, IReadOnlyList<string> Misses);
