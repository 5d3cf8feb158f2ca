using System.Globalization;
using System.Text;

namespace Pipeline.Comparison.Tests;

/// <summary>Makes articles of any length; the same seed gives the same words.</summary>
internal static class LongArticle
{
    /// <param name="oneIn">Of so many paragraphs one has other words in it, and one is left out; 0 for none.</param>
    public static string Of(int seed, int paragraphs, int words, int oneIn)
    {
        var (random, changes) = (new Random(seed), new Random(seed + 1000));
        var text = new StringBuilder("<article><body>");
        for (var paragraph = 0; paragraph < paragraphs; paragraph++)
        {
            if (paragraph % 12 == 0)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{(paragraph == 0 ? string.Empty : "</sec>")}<sec id=\"s{paragraph}\"><title>Section {paragraph / 12}</title>"
                );
            var content = string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random.Next(20_000))).ToArray());
            if (oneIn > 0 && changes.Next(oneIn) == 0)
                content = $"{content[..(content.Length / 2)]} another word {content[(content.Length / 2)..]}";
            if (oneIn == 0 || changes.Next(oneIn) > 0)
                text.Append(CultureInfo.InvariantCulture, $"<p>{content}</p>");
        }

        return text.Append("</sec></body></article>").ToString();
    }

    private static string Word(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"w{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}{number / 676}");
}
