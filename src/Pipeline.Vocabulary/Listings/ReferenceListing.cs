using System.Globalization;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Vocabulary.Listings;

/// <summary>A reference as printed, then its parts; a part is italic between underscores.</summary>
internal static class ReferenceListing
{
    public static void Write(ListingText text, Reference reference)
    {
        text.Line(
            $"{reference.Id}{(reference.Type is { } type ? $" {type}" : string.Empty)}: {string.Concat(reference.Parts.Select(Printed))}",
            reference.Source
        );
        using (text.Indent())
            foreach (var part in reference.Parts.Where(part => part.Field != RefField.None || part.Uri is not null))
                text.Line(Described(part));
    }

    private static string Printed(RefPart part) => part.IsItalic ? $"_{part.Text}_" : part.Text;

    private static string Described(RefPart part)
    {
        var person =
            part.Group == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" {part.GroupType} {part.Group}.{part.Name}");
        return $"{part.Field}{person}: {part.Text}{(part.Uri is null ? string.Empty : $" -> {part.Uri}")}";
    }
}
