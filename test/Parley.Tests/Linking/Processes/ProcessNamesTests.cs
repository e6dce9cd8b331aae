using Parley.Lexicons;
using Parley.Linking.Processes;
using Xunit;

namespace Parley.Tests.Linking.Processes;

public sealed class ProcessNamesTests
{
    private static readonly Lexicon s_lexicon = Lexicon.Read(DataFolder.Path);
    private readonly ProcessNames _names = new(s_lexicon, []);

    [Theory]
    [InlineData("Ukraine–Russia", "Ukraine–Russia")]
    [InlineData("ukraine-russia", "Ukraine–Russia")]
    [InlineData("  UKRAINE RUSSIA ", "Ukraine–Russia")]
    [InlineData("total peace policy", "Colombia–ELN")]
    [InlineData("Atlantis–Lemuria", null)]
    [InlineData("", null)]
    public void A_process_is_found_by_its_names(string name, string? process) => Assert.Equal(process, _names.Find(name)?.Name);

    [Fact]
    public void Of_names_that_are_almost_right_the_likest_come_first()
    {
        Assert.Equal("Ukraine–Russia", _names.Nearest("Ukrain-Rusia", 3)[0]);
        Assert.Equal(3, _names.Nearest("?", 3).Distinct().Count());
    }

    [Fact]
    public void What_articles_tell_goes_before_the_register()
    {
        var told = MadeNews.Course(MadeNews.Article("2024-03-05", MadeNews.Talks("2024-03-04")));
        var names = new ProcessNames(MadeNews.Lexicon, [told]);
        Assert.Same(told, names.Find("malta tonga"));
        Assert.Empty(names.Find("Djibouti–Eritrea border")!.Rounds);
    }
}
