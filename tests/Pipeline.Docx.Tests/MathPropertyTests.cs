using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pipeline.Vocabulary.Equations;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Docx.Tests;

/// <summary>Every character of an equation is in its MathML, in order, whatever the equation is made of.</summary>
public sealed class MathPropertyTests
{
    /// <summary>No "#": what stands behind it is the equation's number, which is taken out of its place (<see cref="MathTests"/>).</summary>
    private static readonly string[] Words =
    [
        "x",
        "sin",
        "3.14",
        "0,5",
        "a+b",
        "≤",
        "f(x)",
        "-1",
        "d'",
        "…",
        "∞",
        "fixed",
        "zFV",
        "𝑥",
        "é",
        "قيمة",
        "数",
        "x\u0304",
        " if ",
        "[0,1]",
        ":=",
        "∑",
        "90°",
        "^2",
        "\u2003",
        "🙂",
    ];

    /// <summary>Objects of OMML and the arguments they have, in the order MathML keeps them.</summary>
    private static readonly (string Name, string[] Arguments)[] Objects =
    [
        ("f", ["num", "den"]),
        ("sSup", ["e", "sup"]),
        ("sSub", ["e", "sub"]),
        ("sSubSup", ["e", "sub", "sup"]),
        ("nary", ["sub", "sup", "e"]),
        ("d", ["e", "e"]),
        ("func", ["fName", "e"]),
        ("limLow", ["e", "lim"]),
        ("limUpp", ["e", "lim"]),
        ("acc", ["e"]),
        ("bar", ["e"]),
        ("box", ["e"]),
        ("borderBox", ["e"]),
        ("groupChr", ["e"]),
        ("eqArr", ["e", "e", "e"]),
        ("phant", ["e"]),
        ("unheardOf", ["e"]),
    ];

    private static readonly string[] RunProperties =
    [
        "",
        "<m:rPr><m:sty m:val=\"p\"/></m:rPr>",
        "<m:rPr><m:sty m:val=\"bi\"/></m:rPr>",
        "<m:rPr><m:nor/></m:rPr>",
        "<m:rPr><m:scr m:val=\"fraktur\"/></m:rPr>",
        "<m:rPr><m:brk/><m:aln/></m:rPr>",
    ];

    [Property(Arbitrary = [typeof(MathPropertyTests)], MaxTest = 500)]
    public void Every_character_is_in_the_MathML_in_order(Omml omml)
    {
        var equations = Paragraph(omml.Xml).Inlines.OfType<ManuscriptEquation>().ToList();
        Assert.Equal(
            string.Empty,
            MathCharacters.Missing(
                MathCharacters.Of(XElement.Parse($"<m:oMath xmlns:m=\"m\">{omml.Xml}</m:oMath>")),
                MathCharacters.In(equations)
            )
        );
        Assert.All(equations, equation => AssertWellFormed(equation.Math!));
    }

    [SharedFact]
    public void Every_character_of_the_equations_of_the_corpus_is_in_the_MathML()
    {
        var files = Shared.Manuscripts("corpus/docx", "manuscripts").ToList();
        var counts = files.Sum(Compare);
        Assert.True(counts > 100, $"Only {counts} equations in {files.Count} files.");
    }

    /// <summary>For FsCheck.</summary>
    public static Arbitrary<Omml> Equations() =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new Omml(Content(new Random(seed), 4))).ToArbitrary();

    /// <summary>How many equations the body has.</summary>
    private static int Compare(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var manuscript = DocxReader.Read(bytes, Path.GetFileName(file), new DocxLimits()).Value;
        if (manuscript is null)
            return 0;
        var equations = Tests
            .Words.Paragraphs(manuscript.Body)
            .SelectMany(paragraph => paragraph.Inlines)
            .OfType<ManuscriptEquation>()
            .ToList();
        Assert.Equal(
            (file, string.Empty),
            (file, MathCharacters.Missing(MathCharacters.Of(MainPart(bytes)), MathCharacters.In(equations)))
        );
        return equations.Count;
    }

    private static XElement MainPart(byte[] package)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(package));
        using var stream = archive.GetEntry("word/document.xml")?.Open();
        return stream is null ? new XElement("none") : XDocument.Load(stream).Root!;
    }

    private static ManuscriptParagraph Paragraph(string math) =>
        (ManuscriptParagraph)DocxBuilder.Read($"<w:p><w:r><w:t>a</w:t></w:r><m:oMath>{math}</m:oMath></w:p>").Value!.Body[0];

    private static string Content(Random random, int depth) =>
        string.Concat(
            Enumerable.Range(0, random.Next(1, 4)).Select(_ => depth == 0 || random.Next(2) == 0 ? Run(random) : Object(random, depth - 1))
        );

    private static string Run(Random random) =>
        $"<m:r>{RunProperties[random.Next(RunProperties.Length)]}<m:t xml:space=\"preserve\">{Words[random.Next(Words.Length)]}</m:t></m:r>";

    private static string Object(Random random, int depth)
    {
        var (name, arguments) = Objects[random.Next(Objects.Length)];
        return $"<m:{name}>{string.Concat(arguments.Select(argument => $"<m:{argument}>{Content(random, depth)}</m:{argument}>"))}</m:{name}>";
    }

    /// <summary>Right numbers of children, and text in tokens only.</summary>
    private static void AssertWellFormed(MathElement element)
    {
        int? expected = element.Name switch
        {
            "mfrac" or "mroot" or "msub" or "msup" or "munder" or "mover" => 2,
            "msubsup" or "munderover" => 3,
            "mi" or "mn" or "mo" or "mtext" or "mspace" or "mprescripts" => 0,
            _ => null,
        };
        if (expected is { } count)
            Assert.Equal(count, element.Children.Count);
        Assert.Equal(element.Name is "mi" or "mn" or "mo" or "mtext", element.Text.Length > 0);
        Assert.All(element.Children, AssertWellFormed);
    }
}

/// <summary>The inside of an m:oMath.</summary>
public sealed record Omml(string Xml);
