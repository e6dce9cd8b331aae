namespace Parley.Events.Status;

/// <summary>
/// What is claimed of a happening, put together from within outwards: each word on the way up the tree makes something of what the words
/// below it left. The default claims that it happened.
/// </summary>
internal struct StatusClaim
{
    private enum State { Happened, Ongoing, Planned, Possible, Negated, Averted, Excluded, Ended, Lasting }

    private State _state;

    /// <summary>What is claimed in the end.</summary>
    public readonly EventStatus Status => _state switch
    {
        State.Ongoing or State.Lasting => EventStatus.Ongoing,
        State.Planned => EventStatus.Planned,
        State.Possible => EventStatus.Possible,
        State.Negated or State.Averted or State.Excluded => EventStatus.Negated,
        _ => EventStatus.Happened,
    };

    /// <summary>"Not", "no", "never": two of them say that it happened; "did not rule out" leaves it open, "has not stopped" lets it go on.</summary>
    public void Negate() => _state = _state switch
    {
        State.Negated or State.Averted => State.Happened,
        State.Excluded => State.Possible,
        State.Ended or State.Lasting => State.Lasting,
        _ => State.Negated,
    };

    /// <summary>A cue of the lexicon, or an auxiliary.</summary>
    /// <param name="cue">A status as data/status/cues.tsv has it.</param>
    public void Apply(string cue)
    {
        switch (cue)
        {
            case "negated": Avert(); break;
            case "excluded" when _state is not (State.Negated or State.Averted or State.Excluded): _state = State.Excluded; break;
            case "excluded": _state = State.Possible; break;
            case "ended" when _state is State.Happened or State.Ongoing: _state = State.Ended; break;
            case "ended": Avert(); break;
            case "ongoing" when _state is State.Happened: _state = State.Ongoing; break;
            case "planned" or "possible": Expect(cue == "planned"); break;
            default: break;
        }
    }

    // "Failed to prevent" says that it happened.
    private void Avert()
    {
        var before = _state;
        Negate();
        if (before is not State.Ended && _state == State.Negated) _state = State.Averted;
    }

    // Who wants to avoid a thing has not yet; who wants not to do it does not. What somebody is to end is going on until he does,
    // whoever plans or asks that he be asked to.
    private void Expect(bool planned) => _state = _state switch
    {
        State.Ended or State.Lasting => State.Lasting,
        State.Negated => State.Negated,
        State.Averted or State.Excluded => planned ? _state : State.Possible,
        State.Possible => State.Possible,
        _ => planned ? State.Planned : State.Possible,
    };
}
