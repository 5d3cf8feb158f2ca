using System.Globalization;
using Pipeline.Vocabulary;

namespace Pipeline.Html.Markup;

/// <summary>Says where a finding is in an editor's words.</summary>
internal static class PlaceNames
{
    public static string Of(SourceRef place) =>
        place switch
        {
            { IsNone: true } => "whole article",
            { Part: "word/document.xml" } => Numbered("paragraph", place),
            { Part: "word/footnotes.xml" } => "footnotes, " + Numbered("paragraph", place),
            { Part: "word/endnotes.xml" } => "endnotes, " + Numbered("paragraph", place),
            { Part: "word/comments.xml" } => "comments, " + Numbered("paragraph", place),
            { Part: var part } when part.StartsWith("word/header", StringComparison.Ordinal) => "page header, "
                + Numbered("paragraph", place),
            { Part: var part } when part.StartsWith("word/footer", StringComparison.Ordinal) => "page footer, "
                + Numbered("paragraph", place),
            { Part: var part } when part.StartsWith("word/", StringComparison.Ordinal) => Numbered("paragraph", place),
            { Paragraph: 0 } => place.Part,
            _ => string.Create(CultureInfo.InvariantCulture, $"{place.Part}, line {place.Paragraph}"),
        };

    private static string Numbered(string name, SourceRef place) =>
        place.Paragraph == 0 ? "whole part" : string.Create(CultureInfo.InvariantCulture, $"{name} {place.Paragraph}");
}
