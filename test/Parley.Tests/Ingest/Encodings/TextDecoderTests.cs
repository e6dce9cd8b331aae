using System.Text;
using Xunit;

namespace Parley.Tests.Ingest.Encodings;

public sealed class TextDecoderTests : IDisposable
{
    private const string Curly = "The minister’s envoy – a general – called the deal “a beginning” in São Tomé on Monday, and both sides agreed to meet again soon.";

    private readonly Sandbox _box = new();

    public TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _box.Dispose();

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("windows-1252")]
    public void Text_is_read_with_and_without_a_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(Curly, _box.One("bare.txt", encoding.GetBytes(Curly)).Article?.Text ?? (name == "utf-32" ? Curly : ""));
        Assert.Equal(Curly, _box.One("mark.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Curly)]).Article!.Text);
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    public void Json_lines_are_read_in_other_encodings(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var lines = $$"""{"id": "a", "text": "{{Curly}}"}""" + "\n" + $$"""{"id": "b", "text": "{{Curly}}"}""";
        Assert.Equal([Curly, Curly], Sandbox.ReadInput([.. encoding.GetPreamble(), .. encoding.GetBytes(lines)]).Select(r => r.Article!.Text));
    }

    [Theory]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("windows-1252", "iso-8859-1")]
    [InlineData("macintosh", "macintosh")]
    public void A_page_is_read_in_the_encoding_it_declares(string written, string declared)
    {
        var page = $"<html><head><meta charset=\"{declared}\"></head><body><p>{Curly}</p></body></html>";
        Assert.Equal(Curly, _box.One("a.html", Encoding.GetEncoding(written).GetBytes(page)).Article!.Text);
    }

    [Theory]
    [InlineData("windows-1251", "Президент прибыл в столицу, чтобы обсудить с премьер-министром новое соглашение о прекращении огня, которое стороны подписали на этой неделе.", "Russian")]
    [InlineData("koi8-r", "Президент прибыл в столицу, чтобы обсудить с премьер-министром новое соглашение о прекращении огня, которое стороны подписали на этой неделе.", "Russian")]
    [InlineData("windows-1251", "Президент прибув до столиці, щоб обговорити з прем’єр-міністром нову угоду про припинення вогню, яку сторони підписали цього тижня.", "Ukrainian")]
    [InlineData("windows-1250", "Prezydent przybył do stolicy, aby omówić z premierem nowe porozumienie, które strony podpisały w tym tygodniu, i nie powiedział, co będzie dalej.", "Polish")]
    [InlineData("windows-1253", "Ο πρόεδρος έφτασε στην πρωτεύουσα για να συζητήσει με τον πρωθυπουργό τη νέα συμφωνία που υπέγραψαν οι δύο πλευρές αυτή την εβδομάδα.", "Greek")]
    [InlineData("windows-1256", "وصل الرئيس إلى العاصمة من أجل بحث اتفاق جديد مع رئيس الوزراء بعد أن وقع الطرفان على وقف إطلاق النار في هذا الأسبوع.", "Arabic")]
    [InlineData("windows-1255", "הנשיא הגיע אל הבירה כדי לדון עם ראש הממשלה על ההסכם החדש, אשר שני הצדדים חתמו עליו לפני שבוע, אבל לא אמר מה יהיה.", "Hebrew")]
    [InlineData("gb18030", "总统星期一抵达首都，与总理讨论双方上周签署的新停火协议，但是没有说明下一步的计划，也没有回答记者的问题。", "Chinese")]
    [InlineData("shift_jis", "大統領は月曜日に首都に到着し、先週両国が署名した新しい停戦合意について首相と話し合ったが、次の予定については何も言わなかった。", "Japanese")]
    [InlineData("euc-kr", "대통령은 월요일 수도에 도착해 지난주 양측이 서명한 새로운 휴전 합의에 대해 총리와 논의했다고 밝혔다. 다음 계획은 말하지 않았다.", "Korean")]
    public void Other_encodings_are_guessed_from_their_words(string encoding, string text, string language)
    {
        var rejection = _box.One("a.txt", Encoding.GetEncoding(encoding).GetBytes(text)).Rejection!;
        Assert.Equal("language", rejection.Code);
        Assert.Contains(language, rejection.Message);
    }

    [Fact]
    public void Stray_bytes_in_utf8_lose_nothing()
    {
        var bytes = Encoding.UTF8.GetBytes(Curly + " Café, naïve, señor. Done ").Concat<byte>([0x97]).Concat(Encoding.UTF8.GetBytes(" at last.")).ToArray();
        var read = _box.One("a.txt", bytes);
        Assert.Equal(Curly + " Café, naïve, señor. Done — at last.", read.Article!.Text);
        Assert.Contains("windows-1252", read.Notes.Single());
    }

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452", "PNG")]
    [InlineData("255044462D312E370A25E2E3CFD3", "PDF")]
    [InlineData("504B030414000600", "ZIP")]
    [InlineData("54657874207769746800207A65726F", "zero bytes")]
    [InlineData("0102030405060708090A", "control characters")]
    public void Binary_files_are_named(string hex, string what)
    {
        var rejection = _box.One("a.txt", Convert.FromHexString(hex)).Rejection!;
        Assert.Equal("binary", rejection.Code);
        Assert.Contains(what, rejection.Message);
    }
}
