using Parley.Text.Network;
using Xunit;

namespace Parley.Tests.Text.Network;

public class EmbeddingTableTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(40)]
    [InlineData(7)]
    public void A_word_is_its_own_row_and_the_shares_of_its_affixes_and_letters(int width)
    {
        const int Rows = 9;
        var random = new Random(width);
        var values = new sbyte[Rows * width];
        for (var i = 0; i < values.Length; i++) values[i] = (sbyte)random.Next(-127, 128);
        var scales = new float[Rows];
        for (var r = 0; r < Rows; r++) scales[r] = random.NextSingle();
        var rows = new WordRows(3, [1, 4, 8], [0, 2, 5, 6, 7]);

        var input = new float[3 * width];
        new EmbeddingTable(width, values, scales).Read(rows, input);

        Assert.Equal([.. Sum([rows.Word], 1), .. Sum(rows.Affixes, EmbeddingTable.Share(rows.Affixes)), .. Sum(rows.Letters, EmbeddingTable.Share(rows.Letters))], input);

        float[] Sum(int[] of, float share)
        {
            var sum = new float[width];
            foreach (var row in of)
                for (var i = 0; i < width; i++) sum[i] += values[(row * width) + i] * (scales[row] * share);
            return sum;
        }
    }
}
