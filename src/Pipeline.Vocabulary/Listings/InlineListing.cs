using System.Diagnostics;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Listings;

/// <summary>Inline content on one line: emphasis as {i:…}, links as {link URI:…}, cross-references as {xref fig1:…}.</summary>
internal static class InlineListing
{
    public static string Of(Seq<Inline> content) => string.Concat(content.Select(Of));

    private static string Of(Inline inline) =>
        inline switch
        {
            Text text => text
                .Value.Replace("\u00A0", "{nbsp}", StringComparison.Ordinal)
                .Replace("\u00AD", "{shy}", StringComparison.Ordinal),
            Emphasis emphasis => $"{{{Name(emphasis.Kind)}:{Of(emphasis.Content)}}}",
            Foreign foreign => $"{{{foreign.Language}:{Of(foreign.Content)}}}",
            ExtLink link => $"{{link {link.Uri}:{Of(link.Content)}}}",
            Xref xref => $"{{xref {xref.TargetId}:{Of(xref.Content)}}}",
            KeptInline kept => $"{{<{kept.Name}>:{Of(kept.Content)}}}",
            LineBreak => "{br}",
            InlineGraphic graphic =>
                $"{{picture {graphic.MediaName}{(graphic.AltText is null ? string.Empty : $" \"{graphic.AltText}\"")}}}",
            InlineFormula formula =>
                $"{{formula:{formula.Text}{(formula.Math is null ? string.Empty : $" = {MathListing.Of(formula.Math)}")}}}",
            _ => throw new UnreachableException(),
        };

    private static string Name(EmphasisKind kind) =>
        kind switch
        {
            EmphasisKind.Italic => "i",
            EmphasisKind.Bold => "b",
            EmphasisKind.SmallCaps => "sc",
            EmphasisKind.Superscript => "sup",
            EmphasisKind.Subscript => "sub",
            EmphasisKind.Underline => "u",
            EmphasisKind.Strike => "s",
            _ => throw new UnreachableException(),
        };
}
