using Parley.Text;
using Parley.Text.Dependencies;
using Xunit;

namespace Parley.Tests.Text.Dependencies;

/// <summary>Trees as taggers misread them, a word as form_tag_relation_head (from 1, 0 the root), and what they become.</summary>
public sealed class MisreadTreeTests
{
    [Theory]
    // A full sentence without a finite verb: the participle is it.
    [InlineData("The_DT_det_5 UN_NNP_obl_3 cut_VBN_amod_5 food_NN_compound_5 aid_NN_root_0 ._._punct_5", "The_det_2 UN_nsubj_3 cut_root_0 food_compound_5 aid_obj_3 ._punct_3")]
    [InlineData("A_DT_det_2 bomber_NN_nsubj_3 driving_VBG_root_0 vans_NNS_obj_3 killed_VBN_xcomp_3 ten_CD_obj_5 ._._punct_3", "A_det_2 bomber_nsubj_5 driving_acl_2 vans_obj_3 killed_root_0 ten_obj_5 ._punct_5")]
    // A participle with an object, though another word of the sentence was taken for a finite verb.
    [InlineData("Two_CD_nummod_2 shells_NNS_root_0 destroyed_VBN_acl_2 six_CD_nummod_5 oil_NN_nsubj_6 stills_VBZ_conj_7 carts_NNS_obj_3 ._._punct_3", "Two_nummod_2 shells_nsubj_3 destroyed_root_0 six_nummod_5 oil_nsubj_6 stills_conj_7 carts_obj_3 ._punct_3")]
    // Headlines: an infinitive as the verb, a comma for "and".
    [InlineData("Peru_NNP_root_0 to_TO_mark_3 free_VB_acl_1 nine_CD_nummod_5 rebels_NNS_obj_3 today_NN_nmod:unmarked_1", "Peru_nsubj_3 to_mark_3 free_root_0 nine_nummod_5 rebels_obj_3 today_nmod:unmarked_3")]
    [InlineData("Peru_NNP_vocative_4 ,_,_punct_1 Chile_NNP_nsubj_4 renew_VBP_root_0 talks_NNS_obj_4", "Peru_nsubj_4 ,_punct_1 Chile_conj_1 renew_root_0 talks_obj_4")]
    [InlineData("Peru_NNP_nsubj_5 ,_,_punct_1 Chile_NNP_appos_1 to_TO_mark_5 meet_VB_root_0 today_NN_obl_5", "Peru_nsubj_5 ,_punct_1 Chile_conj_1 to_mark_5 meet_root_0 today_obl_5")]
    [InlineData("Ochoa_NNP_nsubj_5 ,_,_punct_1 envoy_NN_appos_1 ,_,_punct_1 left_VBD_root_0 Lima_NNP_obj_5", "Ochoa_nsubj_5 ,_punct_1 envoy_appos_1 ,_punct_1 left_root_0 Lima_obj_5")]
    // What is told hung from whom it is told to.
    [InlineData("We_PRP_nsubj_2 tell_VBP_root_0 the_DT_det_4 court_NN_iobj_2 that_IN_mark_8 he_PRP_nsubj:pass_8 was_VBD_aux:pass_8 seized_VBN_acl_4 ._._punct_2", "We_nsubj_2 tell_root_0 the_det_4 court_iobj_2 that_mark_8 he_nsubj:pass_8 was_aux:pass_8 seized_ccomp_2 ._punct_2")]
    // An infinitive after a list taken for the next verb.
    [InlineData("We_PRP_nsubj_2 urge_VBP_root_0 Peru_NNP_obj_2 and_CC_cc_5 Chad_NNP_conj_3 to_TO_mark_7 meet_VB_conj_2 ._._punct_2", "We_nsubj_2 urge_root_0 Peru_obj_2 and_cc_5 Chad_conj_3 to_mark_7 meet_xcomp_2 ._punct_2")]
    // An office and a name that own what follows together.
    [InlineData("He_PRP_nsubj_2 hailed_VBD_root_0 the_DT_det_4 Government_NNP_obj_2 of_IN_case_8 Peru_NNP_nmod:poss_8 's_POS_case_6 plan_NN_nmod_4 ._._punct_2", "He_nsubj_2 hailed_root_0 the_det_4 Government_nmod:poss_8 of_case_6 Peru_nmod_4 's_case_4 plan_obj_2 ._punct_2")]
    // A past tense taken for a noun.
    [InlineData("The_DT_det_3 army_NN_compound_3 shot_NN_root_0 and_CC_cc_5 killed_VBD_conj_3 two_CD_obj_5 ._._punct_3", "The_det_2 army_nsubj_3 shot_root_0 and_cc_5 killed_conj_3 two_obj_5 ._punct_3")]
    // A noun taken for a bare verb.
    [InlineData("He_PRP_nsubj_2 stressed_VBD_root_0 in_IN_case_5 his_PRP$_nmod:poss_5 note_VB_obl_2 unity_NN_obj_5 ._._punct_2", "He_nsubj_2 stressed_root_0 in_case_5 his_nmod:poss_5 note_obl_2 unity_obj_2 ._punct_2")]
    // The second verb taken for an adjective before a number.
    [InlineData("They_PRP_nsubj_2 burned_VBD_root_0 huts_NNS_obj_2 and_CC_cc_7 wounded_VBN_amod_7 nine_CD_nummod_7 men_NNS_conj_3 ._._punct_2", "They_nsubj_2 burned_root_0 huts_obj_2 and_cc_5 wounded_conj_2 nine_nummod_7 men_obj_5 ._punct_2")]
    [InlineData("It_PRP_nsubj_2 killed_VBD_root_0 and_CC_cc_4 wounded_VBN_amod_5 men_NNS_obj_2 ._._punct_2", "It_nsubj_2 killed_root_0 and_cc_4 wounded_conj_2 men_obj_4 ._punct_2")]
    // A verb after a semicolon taken for an adjective of the noun before it, or after it.
    [InlineData("Shells_NNS_nsubj_2 hit_VBD_root_0 huts_NNS_obj_2 ;_:_punct_5 burned_VBN_amod_3 carts_NNS_obj_5 ._._punct_2", "Shells_nsubj_2 hit_root_0 huts_obj_2 ;_punct_5 burned_conj_2 carts_obj_5 ._punct_2")]
    [InlineData("Shells_NNS_nsubj_2 hit_VBD_root_0 huts_NNS_obj_2 ;_:_punct_7 and_CC_cc_7 burned_VBN_amod_7 carts_NNS_conj_3 ._._punct_2", "Shells_nsubj_2 hit_root_0 huts_obj_2 ;_punct_7 and_cc_6 burned_conj_2 carts_obj_6 ._punct_2")]
    // What stands after a preposition taken for the subject.
    [InlineData("Shells_NNS_nsubj_8 in_IN_case_3 Lome_NNP_nsubj_4 hit_VBD_ccomp_8 cars_NNS_obj_4 ,_,_punct_4 police_NNS_nsubj_8 said_VBD_root_0 ._._punct_8", "Shells_nsubj_4 in_case_3 Lome_nmod_1 hit_ccomp_8 cars_obj_4 ,_punct_4 police_nsubj_8 said_root_0 ._punct_8")]
    [InlineData("It_PRP_nsubj_2 guards_VBZ_root_0 towns_NNS_obj_2 against_IN_mark_5 repeated_VBN_acl_3 raids_NNS_obj_5 ._._punct_2", "It_nsubj_2 guards_root_0 towns_obj_2 against_case_6 repeated_amod_6 raids_nmod_3 ._punct_2")]
    // A day that belongs to the verb, as does what was said on it.
    [InlineData("Peru_NNP_nsubj_4 on_IN_case_3 Friday_NNP_nmod_1 left_VBD_root_0 ._._punct_4", "Peru_nsubj_4 on_case_3 Friday_obl_4 left_root_0 ._punct_4")]
    [InlineData("Peru_NNP_nsubj_3 Friday_NNP_flat_1 left_VBD_root_0 ._._punct_3", "Peru_nsubj_3 Friday_obl:unmarked_3 left_root_0 ._punct_3")]
    [InlineData("He_PRP_nsubj_2 said_VBD_root_0 on_IN_case_4 Friday_NNP_obl_2 that_IN_mark_8 Peru_NNP_nsubj_8 must_MD_aux_8 leave_VB_acl_4 ._._punct_2", "He_nsubj_2 said_root_0 on_case_4 Friday_obl_2 that_mark_8 Peru_nsubj_8 must_aux_8 leave_ccomp_2 ._punct_2")]
    // A verb after a modal taken for an adjective.
    [InlineData("It_PRP_nsubj_2 said_VBD_root_0 it_PRP_nsubj_7 would_MD_aux_5 free_JJ_amod_7 ten_CD_nummod_7 men_NNS_obj_2 ._._punct_2", "It_nsubj_2 said_root_0 it_nsubj_5 would_aux_5 free_ccomp_2 ten_nummod_7 men_obj_5 ._punct_2")]
    // The first of two names taken for a part of the second.
    [InlineData("Peru_NNP_compound_3 and_CC_cc_3 Chad_NNP_nsubj_4 renewed_VBD_root_0 talks_NNS_obj_4 ._._punct_4", "Peru_nsubj_4 and_cc_3 Chad_conj_1 renewed_root_0 talks_obj_4 ._punct_4")]
    // A participle taken for a second verb.
    [InlineData("Peru_NNP_nsubj_2 freed_VBD_root_0 jailed_VBN_advcl_2 reporters_NNS_obj_3 on_IN_case_6 Monday_NNP_obl_3 ._._punct_2", "Peru_nsubj_2 freed_root_0 jailed_amod_4 reporters_obj_2 on_case_6 Monday_obl_2 ._punct_2")]
    public void Is_mended(string misread, string mended)
    {
        var tokens = Read(misread);
        MisreadTree.Mend(tokens);
        Assert.Equal(mended, string.Join(' ', tokens.Select(t => $"{t.Form}_{t.Relation}_{t.Head + 1}")));
    }

    [Theory]
    [InlineData("Soldiers_NNS_nsubj_2 took_VBD_root_0 the_DT_det_5 occupied_VBN_amod_5 town_NN_obj_2 ._._punct_2")]
    [InlineData("A_DT_det_3 parcel_NN_compound_3 shot_NN_root_0 from_IN_case_5 Lome_NNP_nmod_3")]
    [InlineData("Peace_NN_nsubj_5 in_IN_case_3 Chad_NNP_nmod_1 will_MD_aux_5 hold_VB_root_0 ._._punct_5")]
    [InlineData("Troops_NNS_nsubj_2 keep_VBP_root_0 closed_VBN_xcomp_2 roads_NNS_obj_3 ._._punct_2")]
    [InlineData("Talks_NNS_root_0 on_IN_case_3 Friday_NNP_nmod_1")]
    [InlineData("Wounded_VBN_amod_2 men_NNS_root_0")]
    [InlineData("Shells_NNS_nsubj_2 fell_VBD_root_0 ;_:_punct_6 wounded_VBN_amod_5 men_NNS_nsubj_6 fled_VBD_parataxis_2 ._._punct_2")]
    public void Sound_trees_stay_as_they_are(string sound)
    {
        var (tokens, before) = (Read(sound), Read(sound));
        MisreadTree.Mend(tokens);
        Assert.Equal(before, tokens);
    }

    [Theory]
    [InlineData("Car_NN_compound_2 bomb_NN_compound_3 kills_NNS_root_0 nine_CD_nummod_3 at_IN_case_6 market_NN_nmod_3", "Car_compound_2 bomb_nsubj_3 kills_root_0 nine_obj_3 at_case_6 market_obl_3")]
    [InlineData("Court_NNP_compound_3 Jails_NNP_compound_3 Editor_NNP_root_0", "Court_nsubj_2 Jails_root_0 Editor_obj_2")]
    // A sentence, a finite verb, no such verb.
    [InlineData("Gang_NN_compound_3 kills_NNS_compound_3 men_NNS_root_0 ._._punct_3", "Gang_compound_3 kills_compound_3 men_root_0 ._punct_3")]
    [InlineData("Peru_NNP_nsubj_2 wins_VBZ_root_0 trade_NN_compound_4 talks_NNS_obj_2", "Peru_nsubj_2 wins_root_0 trade_compound_4 talks_obj_2")]
    [InlineData("Peru_NNP_compound_2 trade_NN_compound_3 talks_NNS_root_0", "Peru_compound_2 trade_compound_3 talks_root_0")]
    public void A_verb_of_a_headline_taken_for_a_noun_becomes_one(string misread, string mended)
    {
        var tokens = Read(misread);
        new HeadlineVerb(new() { ["kills"] = "kill", ["jails"] = "jail" }).Mend(tokens);
        Assert.Equal(mended, string.Join(' ', tokens.Select(t => $"{t.Form}_{t.Relation}_{t.Head + 1}")));
    }

    private static Token[] Read(string tree)
    {
        var start = 0;
        return Array.ConvertAll(tree.Split(' '), word =>
        {
            var parts = word.Split('_');
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
