using System.Text;
using Parley.Evaluation;
using Parley.Evaluation.Reading;

namespace Parley.Tests.Evaluation;

/// <summary>Small codings of our own, in the forms that are read.</summary>
internal static class Gold
{
    public const string ByHand = """
        id,text,event,mode,actor,recipient,status
        t1,"Norway praised Chad on Friday, and Gabon rebuked it.",SUPPORT,,Norway,Chad,happened
        t1,"Norway praised Chad on Friday, and Gabon rebuked it.",ACCUSE,disapprove,Gabon,Chad,happened
        t2,Envoys of Malta will visit Fiji.,CONSULT,visit,Envoys of Malta,Fiji,planned
        t3,Nothing happened in Tonga.,,,,,
        """;

    public static Coding Read(string content, string name = "made") => CodingFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(content)), name);

    /// <summary>An event of a record; parties by their places in the text.</summary>
    public static string Event(string kind, (int Start, int End) actor, (int Start, int End) recipient, double confidence, string more = "") =>
        $$"""{"event":"{{kind}}","actors":[{"start":{{actor.Start}},"end":{{actor.End}},"text":"a"}],"recipients":[{"start":{{recipient.Start}},"end":{{recipient.End}},"text":"r"}],"confidence":{{confidence}}{{more}}}""";

    public static string Record(string id, params string[] events) => $$"""{"id":"{{id}}","events":[{{string.Join(',', events)}}]}""" + "\n";
}
