using Pipeline.Configuration.Yaml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Configuration;

/// <summary>Reads the styles of <c>layout.yaml</c>.</summary>
internal static class StyleReader
{
    // Beyond half the measure all lines would be made shorter.
    private const double LongestLastLine = 0.5;

    public static StyleSheet ReadAll(YamlMap map)
    {
        var sheet = ReadNeeded(map);
        if (map.Has("subject"))
            sheet = sheet with { Subject = Read(map, "subject") };
        if (map.Has("code"))
            sheet = sheet with { Code = Read(map, "code") };
        if (map.Has("statement-heading"))
            sheet = sheet with { StatementHeading = Read(map, "statement-heading") };
        return map.Has("statement") ? sheet with { Statement = Read(map, "statement") } : sheet;
    }

    public static TextStyle Read(YamlMap styles, string name)
    {
        var map = styles.Map(name);
        var alignment = map.Has("align") ? map.Choice("align", "left", "justified", "centre", "right") : "left";
        var style = new TextStyle(map.Text("family"), map.Length("size"), map.Length("leading"))
        {
            IsBold = map.IsSet("bold"),
            IsItalic = map.IsSet("italic"),
            IsSmallCaps = map.IsSet("small-caps"),
            Figures = ReadFigures(map),
            Colour = map.Has("colour") ? map.Colour("colour") : Colour.Black,
            Alignment = ReadAlignment(alignment),
            IsBalanced = map.IsSet("balanced"),
            LeastLastLine = map.OptionalNumber("least-last-line") ?? 0,
            IsHyphenated = map.IsSet("hyphenated"),
            IsRunIn = map.IsSet("run-in"),
            Tracking = map.OptionalNumber("tracking") ?? 0,
            SpaceBefore = map.OptionalLength("before") ?? Points.Zero,
            SpaceAfter = map.OptionalLength("after") ?? Points.Zero,
            LeftIndent = map.OptionalLength("left-indent") ?? Points.Zero,
            RightIndent = map.OptionalLength("right-indent") ?? Points.Zero,
            FirstIndent = map.OptionalLength("first-indent") ?? Points.Zero,
        };
        if (style.Size <= Points.Zero)
            map.Reject("size", "more than 0pt");
        if (style.Leading < style.Size)
            map.Reject("leading", "at least the size");
        if (style.LeastLastLine is < 0 or > LongestLastLine)
            map.Reject("least-last-line", "0 to 0.5");
        return style;
    }

    private static StyleSheet ReadNeeded(YamlMap map) =>
        new()
        {
            Body = Read(map, "body"),
            MastheadTitle = Read(map, "masthead-title"),
            MastheadLine = Read(map, "masthead-line"),
            Title = Read(map, "title"),
            Subtitle = Read(map, "subtitle"),
            TranslatedTitle = Read(map, "translated-title"),
            Authors = Read(map, "authors"),
            Affiliation = Read(map, "affiliation"),
            InfoHeading = Read(map, "info-heading"),
            InfoLabel = Read(map, "info-label"),
            Info = Read(map, "info"),
            AbstractHeading = Read(map, "abstract-heading"),
            Abstract = Read(map, "abstract"),
            Keywords = Read(map, "keywords"),
            Licence = Read(map, "licence"),
            Heading1 = Read(map, "heading-1"),
            Heading2 = Read(map, "heading-2"),
            Heading3 = Read(map, "heading-3"),
            Heading4 = Read(map, "heading-4"),
            Quote = Read(map, "quote"),
            Attribution = Read(map, "attribution"),
            List = Read(map, "list"),
            Formula = Read(map, "formula"),
            Caption = Read(map, "caption"),
            TableHead = Read(map, "table-head"),
            TableCell = Read(map, "table-cell"),
            ObjectNote = Read(map, "object-note"),
            Note = Read(map, "note"),
            Reference = Read(map, "reference"),
            RunningHead = Read(map, "running-head"),
            Foot = Read(map, "foot"),
        };

    private static FigureStyle ReadFigures(YamlMap map) =>
        (map.Has("figures") ? map.Choice("figures", "old-style", "lining", "tabular") : "old-style") switch
        {
            "lining" => FigureStyle.Lining,
            "tabular" => FigureStyle.Tabular,
            _ => FigureStyle.OldStyle,
        };

    private static TextAlignment ReadAlignment(string word) =>
        word switch
        {
            "justified" => TextAlignment.Justified,
            "centre" => TextAlignment.Centre,
            "right" => TextAlignment.Right,
            _ => TextAlignment.Left,
        };
}
