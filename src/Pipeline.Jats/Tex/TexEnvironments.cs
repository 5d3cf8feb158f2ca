using System.Globalization;
using Pipeline.Vocabulary.Equations;

namespace Pipeline.Jats.Tex;

/// <summary>Environments of LaTeX and amsmath, and the commands of plain TeX that do the same between braces.</summary>
internal static class TexEnvironments
{
    private static readonly Dictionary<string, Environment> Known = new(StringComparer.Ordinal)
    {
        ["matrix"] = new(TexTableKind.Matrix),
        ["smallmatrix"] = new(TexTableKind.Matrix) { IsSmall = true },
        ["pmatrix"] = new(TexTableKind.Matrix) { Open = "(", Close = ")" },
        ["bmatrix"] = new(TexTableKind.Matrix) { Open = "[", Close = "]" },
        ["Bmatrix"] = new(TexTableKind.Matrix) { Open = "{", Close = "}" },
        ["vmatrix"] = new(TexTableKind.Matrix) { Open = "|", Close = "|" },
        ["Vmatrix"] = new(TexTableKind.Matrix) { Open = "‖", Close = "‖" },
        ["psmallmatrix"] = new(TexTableKind.Matrix)
        {
            Open = "(",
            Close = ")",
            IsSmall = true,
        },
        ["bsmallmatrix"] = new(TexTableKind.Matrix)
        {
            Open = "[",
            Close = "]",
            IsSmall = true,
        },
        ["vsmallmatrix"] = new(TexTableKind.Matrix)
        {
            Open = "|",
            Close = "|",
            IsSmall = true,
        },
        ["cases"] = new(TexTableKind.Cases) { Open = "{" },
        ["dcases"] = new(TexTableKind.Cases) { Open = "{", IsDisplay = true },
        ["rcases"] = new(TexTableKind.Cases) { Close = "}" },
        ["drcases"] = new(TexTableKind.Cases) { Close = "}", IsDisplay = true },
        ["array"] = new(TexTableKind.Array) { Arguments = 1 },
        ["tabular"] = new(TexTableKind.Array) { Arguments = 1 },
        ["subarray"] = new(TexTableKind.Stack) { Arguments = 1 },
        ["align"] = new(TexTableKind.Aligned),
        ["aligned"] = new(TexTableKind.Aligned),
        ["alignat"] = new(TexTableKind.Aligned) { Arguments = 1 },
        ["alignedat"] = new(TexTableKind.Aligned) { Arguments = 1 },
        ["xalignat"] = new(TexTableKind.Aligned) { Arguments = 1 },
        ["flalign"] = new(TexTableKind.Aligned),
        ["split"] = new(TexTableKind.Aligned),
        ["eqnarray"] = new(TexTableKind.Equations),
        ["IEEEeqnarray"] = new(TexTableKind.Equations) { Arguments = 1 },
        ["gather"] = new(TexTableKind.Gathered),
        ["gathered"] = new(TexTableKind.Gathered),
        ["multline"] = new(TexTableKind.Multiline),
        ["multlined"] = new(TexTableKind.Multiline),
        ["equation"] = new(TexTableKind.Aligned),
        ["subequations"] = new(TexTableKind.Aligned),
        ["displaymath"] = new(TexTableKind.Aligned),
        ["math"] = new(TexTableKind.Aligned),
        ["center"] = new(TexTableKind.Aligned),
    };

    public static IEnumerable<(string Name, TexConstruct Read)> Constructs =>
        [
            ("begin", Begin),
            ("matrix", (tex, row, style) => InBraces("matrix", tex, row, style)),
            ("pmatrix", (tex, row, style) => InBraces("pmatrix", tex, row, style)),
            ("cases", (tex, row, style) => InBraces("cases", tex, row, style)),
            ("eqalign", (tex, row, style) => InBraces("aligned", tex, row, style)),
            ("multicolumn", ReadSpan),
            ("tag", Tag),
        ];

    private static void Begin(TexParser tex, TexRow row, TexStyle style)
    {
        var name = tex.Words();
        if (!Known.TryGetValue(name.TrimEnd('*'), out var environment))
        {
            tex.Note(TexFaultKind.Unknown, $"\\begin{{{name}}}");
            environment = new(TexTableKind.Aligned);
        }

        tex.SkipOption(words => words is "t" or "b" or "c" or "l" or "r");
        var columns = environment.Arguments > 0 ? TexColumns.Read(tex.Words()) : TexColumns.None;
        Add(
            environment,
            tex.Inside(TexScope.Environment, () => TexTable.Read(tex, environment.Kind, environment.StyleIn(style), columns)),
            row,
            style
        );
        if (!tex.TryRead(token => token.IsCommand("end")))
            tex.Note(TexFaultKind.Mistake, $"\\begin{{{name}}} without its end");
        else if (tex.Words() is var end && end != name)
            tex.Note(TexFaultKind.Mistake, $"\\begin{{{name}}} that ends as {end}");
    }

    /// <summary>\matrix{…} of plain TeX (The TeXbook, chapter 18).</summary>
    private static void InBraces(string name, TexParser tex, TexRow row, TexStyle style)
    {
        if (tex.TryRead(token => token.Kind == TexTokenKind.Begin))
            Add(Known[name], TexTable.InBraces(tex, Known[name].Kind, style), row, style);
        else
            tex.Note(TexFaultKind.Mistake, "an argument that is missing");
    }

    private static void Add(Environment environment, TexTable table, TexRow row, TexStyle style)
    {
        var content = table.Built();
        if (environment.IsSmall)
            content = [MathElement.Of("mstyle", [.. content]).With("scriptlevel", "1")];
        else if (environment.IsDisplay)
            content = [MathElement.Of("mstyle", [.. content]).With("displaystyle", "true")];
        if (environment.Open.Length + environment.Close.Length > 0)
            row.Add(TexDelimiters.Around(environment.Open, content, environment.Close), TexClass.Inner);
        else
            foreach (var element in content)
                row.Add(element, TexClass.Inner);
    }

    private static void ReadSpan(TexParser tex, TexRow row, TexStyle style)
    {
        const int Most = 64;
        var span = int.TryParse(tex.Words(), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? Math.Clamp(given, 1, Most)
            : 1;
        tex.Words();
        row.Add(tex.Argument(style));
        tex.Span = span;
    }

    /// <summary>The number of an equation, in parentheses but for \tag*.</summary>
    private static void Tag(TexParser tex, TexRow row, TexStyle style)
    {
        var isBare = tex.TryRead(token => token.IsCharacter("*"));
        var words = string.Concat(TexText.Read(tex, "roman", style).Select(part => part.Nucleus.InnerText())).Trim();
        var tag = isBare ? words : $"({words})";
        if (tex.TakesTag)
            tex.Tag = tag;
        else
        {
            row.AddSpace("2em");
            row.Add(MathElement.Token("mtext", tag));
        }
    }

    private sealed record Environment(TexTableKind Kind)
    {
        public string Open { get; init; } = string.Empty;

        public string Close { get; init; } = string.Empty;

        public int Arguments { get; init; }

        public bool IsSmall { get; init; }

        /// <summary>Whether its cells are set as displays are, though those of its kind are not.</summary>
        public bool IsDisplay { get; init; }

        public TexStyle StyleIn(TexStyle style) => IsSmall ? style.InScript : style;
    }
}
