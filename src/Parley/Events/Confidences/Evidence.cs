namespace Parley.Events.Confidences;

/// <summary>
/// What speaks for or against an event being right. Each is a number, 0 where it does not hold; <c>data/confidence/weights.tsv</c> says
/// what each is and weighs. The last sixteen are the classes, in the order of <see cref="Ontology.EventClass"/>.
/// </summary>
internal enum Evidence : byte
{
    Always,
    NoActor, ActorUncoded, ActorDescribed, ActorThing, ActorDistance, ActorFollows, SeveralActors,
    NoRecipient, NoRecipientWanted, RecipientUncoded, RecipientDescribed, RecipientThing, RecipientDistance, RecipientElsewhere, SeveralRecipients,
    SameCountry, Reciprocal,
    Conditions, MoreWords, Unconditional, Noun, Adjective, Participle,
    Outranked, OutranksNothing, OtherClass, Margin, Meanings,
    Root, Depth, Complement, OpenComplement, Adverbial, Relative, Conjunct, Nominal, Carried, UnderOther, OverOther, OtherEvents,
    Planned, Possible, Negated, Ongoing,
    Merged, Inherited, Announcement, HasMode, Length,
    Agree, Consult, Support, Concede, Cooperate, Aid, Retreat, Request, Accuse, Reject, Threaten, Protest, Sanction, Mobilize, Coerce, Assault,
}
