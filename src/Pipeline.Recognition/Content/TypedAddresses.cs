using System.Text.RegularExpressions;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.Content;

/// <summary>Makes links of the web addresses, DOIs and e-mail addresses that authors typed as plain text.</summary>
internal static partial class TypedAddresses
{
    private const string Stops = ".,;:!?'\"’”»›…";

    public static Article Link(Article article) =>
        article.MapInlines((site, content) => site.Role is InlineRole.Title or InlineRole.Heading ? content : Link(content));

    /// <summary>The same content with links; what is a link already stays as it is.</summary>
    private static Seq<Inline> Link(Seq<Inline> content)
    {
        if (!content.Any(inline => inline is Text or Emphasis or Foreign))
            return content;
        return content
            .SelectMany(inline =>
                inline switch
                {
                    Text text => Link(text),
                    Emphasis or Foreign => [inline.WithChildren(Link(inline.Children()))],
                    _ => [inline],
                }
            )
            .ToSeq();
    }

    private static IEnumerable<Inline> Link(Text text)
    {
        var done = 0;
        foreach (Match match in AddressPattern().Matches(text.Value))
        {
            var length = LengthOf(match.ValueSpan);
            if (match.Index > done)
                yield return text.Slice(done, match.Index - done);
            yield return new ExtLink(UriOf(match, length), [text.Slice(match.Index, length)]);
            done = match.Index + length;
        }

        if (done == 0)
            yield return text;
        else if (done < text.Value.Length)
            yield return text.Slice(done, text.Value.Length - done);
    }

    private static string UriOf(Match match, int length)
    {
        var printed = match.Value[..length];
        return match switch
        {
            _ when match.Groups["doi"].Success => DoiText.Address(printed),
            _ when match.Groups["mail"].Success => "mailto:" + printed,
            _ when match.Groups["host"].Success => "https://" + printed,
            _ => printed,
        };
    }

    /// <summary>Without the stops of the sentence and a bracket that was opened before the address.</summary>
    private static int LengthOf(ReadOnlySpan<char> address)
    {
        while (address.Length > 0 && (Stops.Contains(address[^1], StringComparison.Ordinal) || IsForeignBracket(address)))
            address = address[..^1];
        return address.Length;
    }

    private static bool IsForeignBracket(ReadOnlySpan<char> address) =>
        address[^1] switch
        {
            ')' => address.Count(')') > address.Count('('),
            ']' => address.Count(']') > address.Count('['),
            '}' or '>' => true,
            _ => false,
        };

    [GeneratedRegex(
        @"\bhttps?://(?:[\w-]+\.)+\w{2}[^\s<>]*|(?<host>\bwww\.(?:[\w-]+\.)+\w{2}[^\s<>]*)|(?<doi>(?<![\w./])"
            + DoiText.Prefix
            + @"[^\s<>]*[^\W_][^\s<>]*)|(?<mail>(?<![\w.+%-])[\w+%-]+(?:\.[\w+%-]+)*@(?:[\w-]+\.)+[A-Za-z]{2,24}\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AddressPattern();
}
