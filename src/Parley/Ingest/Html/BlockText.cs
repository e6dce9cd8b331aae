using System.Text;

namespace Parley.Ingest.Html;

/// <summary>Blocks to text: a blank line between blocks, one line an item or a row; blocks that are no part of an article go.</summary>
internal static class BlockText
{
    private const int ShortestSentence = 25;
    private const int ProseWords = 18;

    /// <summary>The text of the blocks, without the page's title and without blocks that are only links to elsewhere.</summary>
    public static string Write(List<Block> blocks, string? title)
    {
        var links = LinkGroups(blocks);
        var text = new StringBuilder();
        Block? last = null;
        foreach (var block in blocks.Skip(AfterTitle(blocks, title)))
        {
            if (links.Contains(block.Group) || IsLinkOut(block)) continue;
            if (last is { } before) text.Append(block.Group != 0 && before.Group == block.Group ? "\n" : "\n\n");
            text.Append(block.Kind == BlockKind.Item ? "• " : "").Append(block.Text);
            last = block;
        }

        return text.ToString();
    }

    // A list of which most items are links is a menu or "related stories".
    private static HashSet<int> LinkGroups(List<Block> blocks) =>
        [.. blocks.Where(b => b.Group != 0).GroupBy(b => b.Group).Where(g => g.Count(b => b.IsLink) * 3 > g.Count() * 2).Select(g => g.Key)];

    // A paragraph that is one link and no sentence leads elsewhere.
    private static bool IsLinkOut(Block block) =>
        block is { IsLink: true, Group: 0 } && (block.Kind != BlockKind.Heading || block.Text.Length < ShortestSentence) && block.Text[^1] is not ('.' or '”' or '"');

    // What stands above the headline is the page's frame, unless it is prose.
    private static int AfterTitle(List<Block> blocks, string? title)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsTitle(blocks[i], title)) return i + 1;
            if (blocks[i] is { IsLink: false, Kind: BlockKind.Paragraph } block && block.Text.Count(' ') > ProseWords) return 0;
        }

        return 0;
    }

    private static bool IsTitle(Block block, string? title) =>
        title is not null && string.Equals(Letters(block.Text), Letters(title), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
