using Pipeline.Docx.Xml;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Docx.Equations;

/// <summary>
/// Writes OMML (ECMA-376 part 1 §22.1) as MathML. Elements and attributes are those of MathML Core where it has any; what
/// it lacks (alignment of columns, borders, skewed fractions) is said as MathML 3 says it, which JATS allows, and is
/// passed over by those who do not know it.
/// </summary>
internal static class MathWriter
{
    private static readonly MathElement Empty = MathElement.Of("mrow");

    /// <summary>The math element of an equation.</summary>
    public static MathElement Write(OoxmlElement math)
    {
        var rows = Read(math, new MathGrid(hasLines: true));
        return rows is [var only]
            ? new("math", [], [.. only.SelectMany(cell => cell)], string.Empty)
            : MathElement.Of("math", Aligned(rows));
    }

    /// <summary>The content of an argument.</summary>
    private static Seq<MathElement> Content(OoxmlElement parent) => [.. Read(parent, new MathGrid())[0].SelectMany(cell => cell)];

    private static IReadOnlyList<IReadOnlyList<Seq<MathElement>>> Read(OoxmlElement parent, MathGrid grid)
    {
        foreach (var child in parent.Children)
        {
            if (Omml.IsRun(child))
                grid.AddRun(child);
            else if (!Omml.IsProperties(child))
                grid.Add(Object(child));
        }

        return grid.Finish();
    }

    /// <summary>One argument of an object as the one element that MathML wants; an empty row where it is missing.</summary>
    private static MathElement Argument(OoxmlElement element, string name) => element.Child(name) is { } found ? Argument(found) : Empty;

    /// <summary>m:argSz makes an argument larger or smaller by levels of script (§22.1.2.6).</summary>
    private static MathElement Argument(OoxmlElement argument)
    {
        var content = Content(argument);
        return Omml.Value(argument, "m:argPr", "m:argSz") switch
        {
            "1" or "2" => new MathElement("mstyle", [new("scriptlevel", "-1")], content, string.Empty),
            "-1" => new MathElement("mstyle", [new("scriptlevel", "+1")], content, string.Empty),
            "-2" => new MathElement("mstyle", [new("scriptlevel", "+2")], content, string.Empty),
            _ => MathElement.Row(content),
        };
    }

    /// <summary>An argument that may be left out or hidden; null where it shows nothing. Read once, since arguments nest.</summary>
    private static MathElement? Optional(OoxmlElement element, string name, string properties, string hide) =>
        !Omml.IsOn(element, properties, hide) && Argument(element, name) is var argument && argument != Empty ? argument : null;

    private static Seq<MathElement> Object(OoxmlElement element) =>
        element.Name switch
        {
            "m:f" => Fraction(element),
            "m:sSup" => [MathElement.Of("msup", Argument(element, "m:e"), Argument(element, "m:sup"))],
            "m:sSub" => [MathElement.Of("msub", Argument(element, "m:e"), Argument(element, "m:sub"))],
            "m:sSubSup" => [MathElement.Of("msubsup", Argument(element, "m:e"), Argument(element, "m:sub"), Argument(element, "m:sup"))],
            "m:sPre" =>
            [
                MathElement.Of(
                    "mmultiscripts",
                    Argument(element, "m:e"),
                    MathElement.Of("mprescripts"),
                    Argument(element, "m:sub"),
                    Argument(element, "m:sup")
                ),
            ],
            "m:rad" => [Radical(element)],
            "m:nary" => Nary(element),
            "m:d" => [Delimited(element)],
            "m:func" => Function(element),
            "m:limLow" => [MathElement.Of("munder", Argument(element, "m:e"), Argument(element, "m:lim"))],
            "m:limUpp" => [MathElement.Of("mover", Argument(element, "m:e"), Argument(element, "m:lim"))],
            "m:acc" => [Over(element, Accent(element)).With("accent", "true")],
            "m:bar" => [Bar(element)],
            "m:groupChr" => [Grouped(element)],
            "m:box" => [MathElement.Row(Arguments(element))],
            "m:borderBox" => [Bordered(element)],
            "m:m" => [Matrix(element)],
            "m:eqArr" => [EquationArray(element)],
            "m:phant" => [Phantom(element)],
            _ => Content(element),
        };

    private static Seq<MathElement> Arguments(OoxmlElement element) => element.Child("m:e") is { } found ? Content(found) : [];

    private static Seq<MathElement> Fraction(OoxmlElement element)
    {
        var (above, below) = (Argument(element, "m:num"), Argument(element, "m:den"));
        var fraction = MathElement.Of("mfrac", above, below);
        return Omml.Value(element, "m:fPr", "m:type") switch
        {
            "noBar" => [fraction.With("linethickness", "0")],
            "skw" => [fraction.With("bevelled", "true")],
            "lin" => [MathElement.Of("mrow", above, MathElement.Token("mo", "/"), below)],
            _ => [fraction],
        };
    }

    private static MathElement Radical(OoxmlElement element) =>
        Optional(element, "m:deg", "m:radPr", "m:degHide") is { } degree
            ? MathElement.Of("mroot", Argument(element, "m:e"), degree)
            : MathElement.Of("msqrt", [.. Arguments(element)]);

    /// <summary>
    /// The sign with its limits, then what it stands before. That the sign may grow (m:grow) needs no word: as a large
    /// operator it has its size from the font.
    /// </summary>
    private static Seq<MathElement> Nary(OoxmlElement element)
    {
        var sign = Omml.Character(element, "m:naryPr", "m:chr", "∫");
        var operation = MathElement.Token("mo", sign);
        var below = Optional(element, "m:sub", "m:naryPr", "m:subHide");
        var above = Optional(element, "m:sup", "m:naryPr", "m:supHide");
        var isStacked = (Omml.Value(element, "m:naryPr", "m:limLoc") ?? (IsIntegral(sign) ? "subSup" : "undOvr")) == "undOvr";
        var limited = (below, above) switch
        {
            (null, null) => operation,
            ({ } lower, null) => MathElement.Of(isStacked ? "munder" : "msub", operation, lower),
            (null, { } upper) => MathElement.Of(isStacked ? "mover" : "msup", operation, upper),
            ({ } lower, { } upper) => MathElement.Of(isStacked ? "munderover" : "msubsup", operation, lower, upper),
        };
        return Arguments(element) is { IsEmpty: false } operand ? [limited, MathElement.Row(operand)] : [limited];
    }

    private static bool IsIntegral(string sign) => sign is [>= '\u222B' and <= '\u2233'] or [>= '\u2A0B' and <= '\u2A1C'];

    private static MathElement Delimited(OoxmlElement element)
    {
        var grows = element.Child("m:dPr")?.Child("m:grow") is not { } grow || Omml.IsOn(grow);
        var separator = Omml.Character(element, "m:dPr", "m:sepChr", "|");
        var content = new List<MathElement>();
        foreach (var part in element.ChildrenNamed("m:e"))
        {
            if (content.Count > 0 && separator.Length > 0)
                content.Add(
                    MathElement.Token(
                        "mo",
                        separator,
                        new MathAttribute("separator", "true"),
                        new MathAttribute("stretchy", grows ? "true" : "false")
                    )
                );
            content.Add(Argument(part));
        }

        var open = MathOperators.Fence(Omml.Character(element, "m:dPr", "m:begChr", "("), "prefix", grows);
        var close = MathOperators.Fence(Omml.Character(element, "m:dPr", "m:endChr", ")"), "postfix", grows);
        return MathElement.Of("mrow", [.. open is null ? [] : new[] { open }, .. content, .. close is null ? [] : new[] { close }]);
    }

    /// <summary>A function's name and its argument, with the sign that says so to readers by ear (U+2061).</summary>
    private static Seq<MathElement> Function(OoxmlElement element)
    {
        var name = element.Child("m:fName") is { } found ? Content(found) : [];
        var argument = Arguments(element);
        if (name.IsEmpty || argument.IsEmpty)
            return [.. name, .. argument];
        return [MathElement.Row(name), MathElement.Token("mo", "\u2061"), MathElement.Row(argument)];
    }

    private static MathElement Accent(OoxmlElement element) =>
        MathElement.Token("mo", MathAccents.Standing(Omml.Character(element, "m:accPr", "m:chr", "\u0302")));

    private static MathElement Over(OoxmlElement element, MathElement sign) => MathElement.Of("mover", Argument(element, "m:e"), sign);

    private static MathElement Under(OoxmlElement element, MathElement sign) => MathElement.Of("munder", Argument(element, "m:e"), sign);

    /// <summary>A bar is below where nothing else is said (§22.1.2.84).</summary>
    private static MathElement Bar(OoxmlElement element) =>
        Omml.Value(element, "m:barPr", "m:pos") == "top"
            ? Over(element, Stretched("\u00AF")).With("accent", "true")
            : Under(element, Stretched("_")).With("accentunder", "true");

    /// <summary>
    /// A brace or arrow over or under a group. An arrow that stands on the line itself (m:vertJc, §22.1.2.119) is the base
    /// and the group is its label.
    /// </summary>
    private static MathElement Grouped(OoxmlElement element)
    {
        var sign = Stretched(Omml.Character(element, "m:groupChrPr", "m:chr", "\u23DF"));
        var isAbove = Omml.Value(element, "m:groupChrPr", "m:pos") == "top";
        var isSignOnLine = (Omml.Value(element, "m:groupChrPr", "m:vertJc") ?? "top") == (isAbove ? "top" : "bot");
        if (isSignOnLine && IsArrow(sign.Text))
            return MathElement.Of(isAbove ? "munder" : "mover", sign, Argument(element, "m:e"));
        return isAbove ? Over(element, sign) : Under(element, sign);
    }

    private static bool IsArrow(string sign) => sign is [>= '\u2190' and <= '\u21FF'] or [>= '\u27F0' and <= '\u27FF'];

    private static MathElement Stretched(string sign) => MathElement.Token("mo", sign, new MathAttribute("stretchy", "true"));

    private static MathElement Bordered(OoxmlElement element)
    {
        bool IsSet(string property) => Omml.IsOn(element, "m:borderBoxPr", property);
        string[] sides =
        [
            IsSet("m:hideTop") ? "" : "top",
            IsSet("m:hideBot") ? "" : "bottom",
            IsSet("m:hideLeft") ? "" : "left",
            IsSet("m:hideRight") ? "" : "right",
        ];
        string[] strikes =
        [
            IsSet("m:strikeH") ? "horizontalstrike" : "",
            IsSet("m:strikeV") ? "verticalstrike" : "",
            IsSet("m:strikeBLTR") ? "updiagonalstrike" : "",
            IsSet("m:strikeTLBR") ? "downdiagonalstrike" : "",
        ];
        string[] borders = sides.Contains(string.Empty) ? sides : ["box"];
        var notation = string.Join(' ', borders.Concat(strikes).Where(name => name.Length > 0));
        return notation.Length == 0
            ? MathElement.Row(Arguments(element))
            : new("menclose", [new("notation", notation)], Arguments(element), string.Empty);
    }

    private static MathElement Matrix(OoxmlElement element)
    {
        var rows = element.ChildrenNamed("m:mr").Select(row => Row(row.ChildrenNamed("m:e").Select(Content)));
        var table = MathElement.Of("mtable", [.. rows]);
        var columns = (element.Child("m:mPr")?.Child("m:mcs")?.ChildrenNamed("m:mc") ?? []).SelectMany(ColumnAlignments).ToList();
        return columns.Exists(column => column != "center") ? table.With("columnalign", string.Join(' ', columns)) : table;
    }

    /// <summary>The most columns of equal alignment that are believed, which is the most that Word makes.</summary>
    private const int MostColumns = 64;

    private static IEnumerable<string> ColumnAlignments(OoxmlElement columns)
    {
        var alignment = Omml.Value(columns, "m:mcPr", "m:mcJc") is { } side and ("left" or "right") ? side : "center";
        var count = int.TryParse(Omml.Value(columns, "m:mcPr", "m:count"), out var stated) ? Math.Clamp(stated, 1, MostColumns) : 1;
        return Enumerable.Repeat(alignment, count);
    }

    private static MathElement EquationArray(OoxmlElement element) =>
        Aligned([.. element.ChildrenNamed("m:e").Select(row => Read(row, new MathGrid(hasColumns: true))[0])]);

    /// <summary>Rows aligned at points: what stands before a point ends at it, what follows begins at it, by turns.</summary>
    private static MathElement Aligned(IReadOnlyList<IReadOnlyList<Seq<MathElement>>> rows)
    {
        var table = MathElement.Of("mtable", [.. rows.Select(Row)]).With("displaystyle", "true");
        var columns = rows.Select(row => row.Count).DefaultIfEmpty(1).Max();
        if (columns == 1)
            return table.With("columnalign", "left");
        return table
            .With("columnalign", string.Join(' ', Enumerable.Range(0, columns).Select(column => column % 2 == 0 ? "right" : "left")))
            .With("columnspacing", string.Join(' ', Enumerable.Range(1, columns - 1).Select(gap => gap % 2 == 1 ? "0em" : "2em")));
    }

    private static MathElement Row(IEnumerable<Seq<MathElement>> cells) =>
        MathElement.Of("mtr", [.. cells.Select(cell => new MathElement("mtd", [], cell, string.Empty))]);

    /// <summary>Room without ink, or ink without room (§22.1.2.81).</summary>
    private static MathElement Phantom(OoxmlElement element)
    {
        bool IsSet(string property) => Omml.IsOn(element, "m:phantPr", property);
        var content = Arguments(element);
        if (IsHidden(element))
            content = [new("mphantom", [], content, string.Empty)];
        var padded = new MathElement("mpadded", [], content, string.Empty);
        if (IsSet("m:zeroWid"))
            padded = padded.With("width", "0");
        if (IsSet("m:zeroAsc"))
            padded = padded.With("height", "0");
        if (IsSet("m:zeroDesc"))
            padded = padded.With("depth", "0");
        return padded.Attributes.IsEmpty ? MathElement.Row(content) : padded;
    }

    /// <summary>Whether a phantom shows nothing; it shows its content where nothing else is said.</summary>
    public static bool IsHidden(OoxmlElement phantom) => phantom.Child("m:phantPr")?.Child("m:show") is { } show && !Omml.IsOn(show);
}
