using Parley.Text.Fingerprints;
using Xunit;

namespace Parley.Tests.Text.Fingerprints;

public sealed class FingerprintTests
{
    private const string Copy = "The harbour of Beira was closed on Monday after gunmen fired at a tanker that had come in from Durban to take on fuel . "
        + "The port captain said that two sailors were hurt and that the ship would leave as soon as divers had looked at its hull . "
        + "Mozambique's navy sent a patrol boat , and South Africa asked its ships to stay away from the coast until further notice .";

    [Fact]
    public void The_same_words_are_the_same_whatever_their_case()
    {
        Assert.Equal(1, Of(Copy).Resemblance(Of(Copy.ToUpperInvariant())));
        Assert.Equal(Of(Copy).ToString(), Fingerprint.Parse(Of(Copy).ToString()).ToString());
    }

    [Fact]
    public void A_reprint_with_another_lead_resembles_and_another_report_does_not()
    {
        var reprint = "Shots at a tanker shut Beira's harbour . " + Copy[(Copy.IndexOf("The port captain", StringComparison.Ordinal))..];
        var other = "Beira's port captain told reporters on Monday that the harbour stays closed . Two sailors of a tanker from Durban had been hurt by gunmen , "
            + "and the navy of Mozambique looks for the men who shot at them . South African ships are to keep off the coast for the time being .";
        Assert.InRange(Of(Copy).Resemblance(Of(reprint)), 0.4, 0.9);
        Assert.InRange(Of(Copy).Resemblance(Of(other)), 0, 0.15);
    }

    [Fact]
    public void A_line_of_a_few_words_has_none_and_other_bytes_are_none()
    {
        Assert.Null(Fingerprint.Of("Talks in Beira end without a text".Split(' ')));
        Assert.Throws<FormatException>(() => Fingerprint.Parse("AAA"));
        Assert.Throws<FormatException>(() => Fingerprint.Parse("AAAA"));
    }

    private static Fingerprint Of(string text) => Fingerprint.Of(text.Split(' ').Where(w => w is not ("." or ",")))!;
}
