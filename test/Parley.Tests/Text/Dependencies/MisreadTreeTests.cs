using Parley.Text;
using Parley.Text.Dependencies;
using Xunit;

namespace Parley.Tests.Text.Dependencies;

/// <summary>Trees as taggers misread them, a word as form/tag/relation/head (from 1, 0 the root), and what they become.</summary>
public sealed class MisreadTreeTests
{
    [Theory]
    // A full sentence without a finite verb: the participle is it.
    [InlineData("The/DT/det/5 UN/NNP/obl/3 cut/VBN/amod/5 food/NN/compound/5 aid/NN/root/0 ././punct/5", "The/det/2 UN/nsubj/3 cut/root/0 food/compound/5 aid/obj/3 ./punct/3")]
    [InlineData("A/DT/det/2 bomber/NN/nsubj/3 driving/VBG/root/0 vans/NNS/obj/3 killed/VBN/xcomp/3 ten/CD/obj/5 ././punct/3", "A/det/2 bomber/nsubj/5 driving/acl/2 vans/obj/3 killed/root/0 ten/obj/5 ./punct/5")]
    // A past tense taken for a noun.
    [InlineData("The/DT/det/3 army/NN/compound/3 shot/NN/root/0 and/CC/cc/5 killed/VBD/conj/3 two/CD/obj/5 ././punct/3", "The/det/2 army/nsubj/3 shot/root/0 and/cc/5 killed/conj/3 two/obj/5 ./punct/3")]
    // A noun taken for a bare verb.
    [InlineData("He/PRP/nsubj/2 stressed/VBD/root/0 in/IN/case/5 his/PRP$/nmod:poss/5 note/VB/obl/2 unity/NN/obj/5 ././punct/2", "He/nsubj/2 stressed/root/0 in/case/5 his/nmod:poss/5 note/obl/2 unity/obj/2 ./punct/2")]
    // The second verb taken for an adjective before a number.
    [InlineData("They/PRP/nsubj/2 burned/VBD/root/0 huts/NNS/obj/2 and/CC/cc/7 wounded/VBN/amod/7 nine/CD/nummod/7 men/NNS/conj/3 ././punct/2", "They/nsubj/2 burned/root/0 huts/obj/2 and/cc/5 wounded/conj/2 nine/nummod/7 men/obj/5 ./punct/2")]
    // What stands after a preposition taken for the subject.
    [InlineData("Shells/NNS/nsubj/8 in/IN/case/3 Lome/NNP/nsubj/4 hit/VBD/ccomp/8 cars/NNS/obj/4 ,/,/punct/4 police/NNS/nsubj/8 said/VBD/root/0 ././punct/8", "Shells/nsubj/4 in/case/3 Lome/nmod/1 hit/ccomp/8 cars/obj/4 ,/punct/4 police/nsubj/8 said/root/0 ./punct/8")]
    public void Is_mended(string misread, string mended)
    {
        var tokens = Read(misread);
        MisreadTree.Mend(tokens);
        Assert.Equal(mended, string.Join(' ', tokens.Select(t => $"{t.Form}/{t.Relation}/{t.Head + 1}")));
    }

    [Theory]
    [InlineData("Soldiers/NNS/nsubj/2 took/VBD/root/0 the/DT/det/5 occupied/VBN/amod/5 town/NN/obj/2 ././punct/2")]
    [InlineData("A/DT/det/3 parcel/NN/compound/3 shot/NN/root/0 from/IN/case/5 Lome/NNP/nmod/3")]
    [InlineData("Peace/NN/nsubj/5 in/IN/case/3 Chad/NNP/nmod/1 will/MD/aux/5 hold/VB/root/0 ././punct/5")]
    [InlineData("Wounded/VBN/amod/2 men/NNS/root/0")]
    public void Sound_trees_stay_as_they_are(string sound)
    {
        var (tokens, before) = (Read(sound), Read(sound));
        MisreadTree.Mend(tokens);
        Assert.Equal(before, tokens);
    }

    private static Token[] Read(string tree)
    {
        var start = 0;
        return Array.ConvertAll(tree.Split(' '), word =>
        {
            var parts = word.Split('/');
            var token = new Token
            {
                Form = parts[0],
                Lemma = parts[0].ToLowerInvariant(),
                Tag = parts[^3],
                Pos = PosOf(parts[^3]),
                Relation = parts[^2],
                Head = int.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture) - 1,
                Span = new TextSpan(start, start + parts[0].Length),
            };
            start += parts[0].Length + 1;
            return token;
        });
    }

    private static PartOfSpeech PosOf(string tag) => tag switch
    {
        "NN" or "NNS" => PartOfSpeech.Noun,
        "NNP" => PartOfSpeech.Propn,
        "PRP" or "PRP$" => PartOfSpeech.Pron,
        "IN" => PartOfSpeech.Adp,
        "CC" => PartOfSpeech.Cconj,
        "CD" => PartOfSpeech.Num,
        "DT" => PartOfSpeech.Det,
        "MD" => PartOfSpeech.Aux,
        "." or "," => PartOfSpeech.Punct,
        _ => PartOfSpeech.Verb,
    };
}
