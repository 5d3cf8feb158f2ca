using Pipeline.Vocabulary.Conservation;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Conservation.Rules;

/// <summary>A note, table, picture or other item is nowhere in the article, and no rule says why.</summary>
internal static class ItemUnaccounted
{
    public static Rule Rule { get; } =
        new(
            "LEDG002",
            Severity.Error,
            "Item in no account",
            "Every note, table, picture and field of a manuscript is printed, read as metadata or left out by a rule that says so. This one is none of it.",
            "House rule: nothing is lost, and it is proved",
            "a picture of the manuscript that the article does not have",
            "the picture in the article, or a finding that says why it is not",
            "Compare the place in the manuscript with the proof; where the item is missing, put it into the manuscript in another way or report the case."
        );

    public static Diagnostic At(PackageItem item) =>
        Rule.At(
            item.Source,
            $"{Name(item.Kind)} of the manuscript is nowhere in the article, and no rule says why.",
            item.Text.Length > 0 ? item.Text : null
        );

    private static string Name(ItemKind kind) =>
        kind switch
        {
            ItemKind.Text => "Text",
            ItemKind.Note => "A note",
            ItemKind.Table => "A table",
            ItemKind.Cell => "A cell of a table",
            ItemKind.Picture => "A picture",
            ItemKind.Equation => "An equation",
            ItemKind.Comment => "A comment",
            ItemKind.Field => "A field",
            ItemKind.TrackedChange => "A tracked change",
            ItemKind.Bookmark => "A bookmark",
            ItemKind.TextBox => "A text box",
            ItemKind.Header => "A running head or foot",
            _ => "An embedded object",
        };
}
