using Parley.Lexicons;

namespace Parley.Tests;

/// <summary>The engine that the tests share: loading it once saves seconds.</summary>
internal static class Engine
{
    private static readonly Lazy<EventCoder> s_coder = new(() => EventCoder.Load());
    private static readonly Lazy<Lexicon> s_lexicon = new(() => Lexicon.Read(DataFolder.Path));

    public static EventCoder Coder => s_coder.Value;

    public static Lexicon Lexicon => s_lexicon.Value;
}
