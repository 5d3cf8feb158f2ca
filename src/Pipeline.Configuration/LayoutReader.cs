using System.Globalization;
using Pipeline.Configuration.Yaml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Pages;

namespace Pipeline.Configuration;

/// <summary>Reads <c>templates/&lt;journal&gt;/layout.yaml</c>.</summary>
public static class LayoutReader
{
    /// <summary>The design, or null with findings that name file and line.</summary>
    /// <param name="yaml">Content of the file.</param>
    /// <param name="file">Its path, for the findings.</param>
    public static StageResult<LayoutDesign?> Read(string yaml, string file) => YamlReading.Read(yaml, file, ReadDesign);

    private static LayoutDesign ReadDesign(YamlMap map)
    {
        var design = ReadPages(map) with { FallbackSizes = ReadFallbackSizes(map) };
        if (map.OptionalMap("drop-capital") is { } capital)
            design = design with { DropCapital = ReadDropCapital(capital) };
        return map.OptionalMap("proof") is { } proof ? design with { Proof = ReadProof(proof, design.Proof) } : design;
    }

    private static LayoutDesign ReadPages(YamlMap map) =>
        new(
            ReadPage(map.Map("page")),
            ReadFamilies(map),
            map.Texts("fallback-fonts"),
            map.Colour("link-colour"),
            map.Colour("xref-colour"),
            ReadBreaking(map.Map("line-breaking")),
            StyleReader.ReadAll(map.Map("styles")),
            ReadMasthead(map.Map("masthead")),
            ReadFront(map.Map("front")),
            ReadRunning(map.Map("running")),
            ReadTables(map.Map("tables")),
            ReadNotes(map.Map("notes")),
            ReadFloats(map.Map("figures")),
            ReadLists(map.Map("lists"))
        );

    private static DropCapitalDesign ReadDropCapital(YamlMap map)
    {
        var lines = map.OptionalInteger("lines") ?? 3;
        if (lines is < 2 or > 4)
            map.Reject("lines", "2, 3 or 4");
        return new DropCapitalDesign(lines, map.OptionalLength("gap") ?? new Points(3), map.Has("colour") ? map.Colour("colour") : null);
    }

    private static PageDesign ReadPage(YamlMap map)
    {
        const int LeastLines = 10;
        const int MostColumns = 3;
        var page = new PageDesign(
            map.Length("width"),
            map.Length("height"),
            map.Length("left"),
            map.Length("right"),
            map.Length("top"),
            map.Length("grid"),
            map.OptionalInteger("lines") ?? LeastLines
        )
        {
            Columns = map.OptionalInteger("columns") ?? 1,
            Gutter = map.OptionalLength("gutter") ?? Points.Zero,
            HasFlushBottoms = map.OptionalFlag("flush-bottoms") ?? false,
        };
        if (page.Columns is < 1 or > MostColumns)
            map.Reject("columns", "1, 2 or 3");
        else if (page.ColumnWidth < Points.FromMillimetres(40))
            map.Reject("columns", "few enough to be 40mm wide each");
        if (page.Measure < Points.FromMillimetres(40))
            map.Reject("width", "wide enough to leave a measure of 40mm between the margins");
        if (page.Grid <= Points.Zero)
            map.Reject("grid", "more than 0pt");
        if (page.Lines < LeastLines)
            map.Reject("lines", "10 or more");
        if (page.Top + page.TextHeight > page.Height)
            map.Reject("lines", "few enough to fit the height of the page below 'top'");
        return page;
    }

    private static Seq<FontSize> ReadFallbackSizes(YamlMap map)
    {
        var sizes = new List<FontSize>();
        foreach (var (name, value, _) in map.Pairs("fallback-sizes"))
        {
            if (double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0.5 and <= 2)
                sizes.Add(new FontSize(name, share));
            else
                map.Reject("fallback-sizes", "fonts with a share of the type size from 0.5 to 2");
        }

        return [.. sizes];
    }

    private static Seq<TypeFamily> ReadFamilies(YamlMap map)
    {
        var families = map.NamedMaps("families")
            .Select(family => new TypeFamily(
                family.Name,
                family.Map.Text("regular"),
                family.Map.OptionalText("italic") ?? family.Map.Text("regular"),
                family.Map.OptionalText("bold") ?? family.Map.Text("regular"),
                family.Map.OptionalText("bold-italic") ?? family.Map.OptionalText("bold") ?? family.Map.Text("regular")
            ));
        if (families.IsEmpty)
            map.Reject("families", "a name with regular, italic, bold and bold-italic under it");
        return families;
    }

    private static BreakingDesign ReadBreaking(YamlMap map)
    {
        const double MostExpansion = 0.05;
        var breaking = new BreakingDesign(
            map.OptionalInteger("hyphen-penalty") ?? 180,
            map.OptionalInteger("hyphens-in-a-row") ?? 2,
            map.Number("space-stretch"),
            map.Number("space-shrink"),
            map.Number("hanging"),
            map.Number("shortest-last-line"),
            map.OptionalNumber("expansion") ?? 0
        );
        if (breaking.Expansion is < 0 or > MostExpansion)
            map.Reject("expansion", "0 to 0.05");
        return breaking;
    }

    private static MastheadDesign ReadMasthead(YamlMap map) =>
        new(
            map.OptionalText("logo"),
            map.OptionalLength("logo-height") ?? Points.Zero,
            map.OptionalLength("logo-gap") ?? Points.Zero,
            map.Text("title"),
            map.Texts("lines"),
            map.OptionalLength("rise") ?? Points.Zero,
            map.Length("rule-gap"),
            map.Length("rule"),
            map.Colour("rule-colour"),
            map.Length("after")
        );

    private static FrontDesign ReadFront(YamlMap map) =>
        new(
            map.Length("info-width"),
            map.Length("gutter"),
            map.Length("padding"),
            map.Length("info-gap"),
            map.Length("rule"),
            map.Colour("rule-colour"),
            map.OptionalText("licence-mark"),
            map.OptionalLength("licence-mark-height") ?? Points.Zero,
            map.Length("after")
        )
        {
            Order = ReadOrder(map),
            IsInfoUnder = map.Has("info") && map.Choice("info", "beside", "under") == "under",
        };

    private static Seq<FrontPart> ReadOrder(YamlMap map)
    {
        Seq<FrontPart> parts = [.. Enum.GetValues<FrontPart>()];
        if (!map.Has("order"))
            return parts;
        var order = map.Choices("order", "title", "authors", "abstract", "licence")
            .Select(word => Enum.Parse<FrontPart>(word, ignoreCase: true));
        if (order.Order().SequenceEqual(parts))
            return order;
        map.Reject("order", "title, authors, abstract and licence, each once, in the order wanted");
        return parts;
    }

    private static RunningDesign ReadRunning(YamlMap map) =>
        new(
            map.OptionalText("head-left") ?? string.Empty,
            map.OptionalText("head-right") ?? string.Empty,
            map.OptionalText("foot-left") ?? string.Empty,
            map.OptionalText("foot-right") ?? string.Empty,
            map.Length("head-baseline"),
            map.Length("foot-baseline"),
            map.IsSet("first-page-foot"),
            map.OptionalLength("rule") ?? Points.Zero,
            map.OptionalLength("rule-gap") ?? Points.Zero,
            map.Has("rule-colour") ? map.Colour("rule-colour") : Colour.Black
        );

    private static TableDesign ReadTables(YamlMap map) =>
        new(
            map.Length("heavy-rule"),
            map.Length("light-rule"),
            map.Colour("rule-colour"),
            map.Length("column-gap"),
            map.Length("row-gap"),
            map.Length("rule-padding"),
            map.Length("box-padding"),
            map.Number("smallest-scale"),
            map.Number("fill-share")
        );

    private static NoteDesign ReadNotes(YamlMap map) =>
        new(
            map.Length("rule-width"),
            map.Length("rule"),
            map.Colour("rule-colour"),
            map.Length("gap-above"),
            map.Length("gap-below"),
            map.Length("mark-indent"),
            map.OptionalInteger("fewest-lines") ?? 2
        );

    private static FloatDesign ReadFloats(YamlMap map) =>
        new(
            map.Length("gap"),
            map.Length("caption-gap"),
            map.Number("tallest"),
            map.Number("smallest-scale"),
            map.Number("largest-enlargement"),
            map.Number("resolution"),
            ReadPlaces(map)
        );

    private static Seq<FloatPlace> ReadPlaces(YamlMap map)
    {
        var places = map.Choices("places", "here", "top", "bottom")
            .Select(word =>
                word switch
                {
                    "top" => FloatPlace.Top,
                    "bottom" => FloatPlace.Bottom,
                    _ => FloatPlace.Here,
                }
            );
        return places.IsEmpty ? [FloatPlace.Here] : places;
    }

    /// <summary>What the file does not say of proofs is made of the other styles.</summary>
    private static ProofDesign ReadProof(YamlMap map, ProofDesign plain) =>
        new(
            map.OptionalInteger("line-numbers") ?? plain.LineNumbers,
            map.OptionalLength("number-gap") ?? plain.NumberGap,
            map.OptionalLength("query-gap") ?? plain.QueryGap,
            map.OptionalLength("notice-baseline") ?? plain.NoticeBaseline,
            map.Has("least")
                ? Enum.Parse<Severity>(map.Choice("least", "info", "notice", "query", "error"), ignoreCase: true)
                : plain.Least,
            map.Has("query-colour") ? map.Colour("query-colour") : plain.QueryColour,
            map.Has("change-colour") ? map.Colour("change-colour") : plain.ChangeColour,
            map.OptionalInteger("answer-lines") ?? plain.AnswerLines,
            map.Has("notice") ? StyleReader.Read(map, "notice") : plain.Notice,
            map.Has("number") ? StyleReader.Read(map, "number") : plain.Number,
            map.Has("mark") ? StyleReader.Read(map, "mark") : plain.Mark,
            map.Has("entry") ? StyleReader.Read(map, "entry") : plain.Entry
        );

    private static ListDesign ReadLists(YamlMap map) =>
        new(map.Length("indent"), map.Length("label-gap"), map.Length("space-around"), map.Texts("bullets"));
}
