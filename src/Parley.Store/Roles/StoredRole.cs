using Parley.Lexicons;

namespace Parley.Store.Roles;

/// <summary>A role that articles taught, with the first of them as its source, and what was decided about it.</summary>
public sealed record StoredRole
{
    /// <summary>Full name, as the articles write it.</summary>
    public required string Person { get; init; }

    /// <summary>Country or organisation code.</summary>
    public required string Country { get; init; }

    /// <summary>Key of the office.</summary>
    public required string Office { get; init; }

    /// <summary>The newest article's words for it.</summary>
    public required string Title { get; init; }

    /// <summary>PLOVER sector; absent for organisations of several states.</summary>
    public string? Sector { get; init; }

    /// <summary>Day of the first article that says so.</summary>
    public required DateOnly First { get; init; }

    /// <summary>Day of the last article that says so.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>Number of articles that say so.</summary>
    public required long Articles { get; init; }

    /// <summary>Identifier of the first article.</summary>
    public required string Article { get; init; }

    /// <summary>The first article's words, and where they stand in its text.</summary>
    public required Words Words { get; init; }

    /// <summary>The decision that counts; null where there is none.</summary>
    public RoleDecision? Decision { get; init; }

    /// <summary>Whether it is used and shown.</summary>
    public bool IsRejected => Decision?.Verdict == Verdict.Reject;

    /// <summary>The role as a lexicon takes it: corrected where somebody corrected it.</summary>
    public LearnedRole Learned
    {
        get
        {
            var now = Decision?.Correction;
            var from = now?.From ?? First;
            var to = now?.To ?? LearnedRole.HeldUntil(Last > from ? Last : from);
            return new(now?.Person ?? Person, now?.Country ?? Country, now?.Office ?? Office, now?.Title ?? Title, now is null ? Sector : now.Sector ?? Sector,
                from < to ? from : to, to, Decision is { Verdict: Verdict.Confirm or Verdict.Correct });
        }
    }
}
