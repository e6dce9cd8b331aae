using System.Text.Json.Serialization;

namespace Parley.Ontology;

/// <summary>The sixteen event classes of PLOVER 2.0.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventClass>))]
public enum EventClass : byte
{
    /// <summary>Agree, offer, promise, show willingness.</summary>
    [JsonStringEnumMemberName("AGREE")] Agree,
    /// <summary>Meet, visit, host, talk, negotiate, telephone.</summary>
    [JsonStringEnumMemberName("CONSULT")] Consult,
    /// <summary>Praise, endorse, recognise, sign an agreement.</summary>
    [JsonStringEnumMemberName("SUPPORT")] Support,
    /// <summary>Concede in words: ease, apologise, declare a ceasefire.</summary>
    [JsonStringEnumMemberName("CONCEDE")] Concede,
    /// <summary>Trade, joint exercises, extradite, share intelligence.</summary>
    [JsonStringEnumMemberName("COOPERATE")] Cooperate,
    /// <summary>Give money, arms, relief, asylum.</summary>
    [JsonStringEnumMemberName("AID")] Aid,
    /// <summary>Withdraw, release, return, disarm, observe a ceasefire.</summary>
    [JsonStringEnumMemberName("RETREAT")] Retreat,
    /// <summary>Demand, appeal, call for.</summary>
    [JsonStringEnumMemberName("REQUEST")] Request,
    /// <summary>Criticise, condemn, allege, sue, investigate.</summary>
    [JsonStringEnumMemberName("ACCUSE")] Accuse,
    /// <summary>Refuse, veto, decline, call off.</summary>
    [JsonStringEnumMemberName("REJECT")] Reject,
    /// <summary>Warn, threaten, give an ultimatum.</summary>
    [JsonStringEnumMemberName("THREATEN")] Threaten,
    /// <summary>Demonstrate, riot, strike.</summary>
    [JsonStringEnumMemberName("PROTEST")] Protest,
    /// <summary>Cut ties, embargo, expel, convict.</summary>
    [JsonStringEnumMemberName("SANCTION")] Sanction,
    /// <summary>Raise readiness, exercise, deploy.</summary>
    [JsonStringEnumMemberName("MOBILIZE")] Mobilize,
    /// <summary>Arrest, seize, ban, censor, deport, hack.</summary>
    [JsonStringEnumMemberName("COERCE")] Coerce,
    /// <summary>Attack, bomb, kill, abduct, torture, clash, occupy.</summary>
    [JsonStringEnumMemberName("ASSAULT")] Assault,
}
