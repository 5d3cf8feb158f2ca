using Pipeline.References.Model;

namespace Pipeline.References.Parsing.Kinds;

/// <summary>"《海南館文存》. 南洋學會": marks that only titles of books have tell the source, and what stands alone behind it published it.</summary>
internal static class ChineseBooks
{
    public static bool Has(string plain) =>
        plain.Contains('《', StringComparison.Ordinal) && plain.IndexOf('《', StringComparison.Ordinal) == plain.LastIndexOf('《');

    public static void Apply(ReferenceText text, LabelledTokens labelled)
    {
        var labels = labelled.Labels;
        if (!Has(text.Plain) || labels.AsSpan().ContainsAny(TokenLabel.Volume, TokenLabel.Issue, TokenLabel.FirstPage))
            return;
        var mark = text.Plain.IndexOf('《', StringComparison.Ordinal);
        var title = labelled.Tokens.FindIndex(token => token.Start == mark);
        if (title < 0 || labels[title] != TokenLabel.Title)
            return;
        for (var at = title; at < labels.Length; at++)
        {
            if (labels[at] == TokenLabel.Source)
                labels[at] = TokenLabel.PublisherName;
            else if (labels[at] == TokenLabel.Title)
                labels[at] = TokenLabel.Source;
        }
    }
}
