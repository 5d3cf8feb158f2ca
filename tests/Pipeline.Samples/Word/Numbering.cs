using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>The lists of a document: bulleted and numbered definitions, and an instance for each list.</summary>
internal sealed class Numbering
{
    private const int BulletDefinition = 0;
    private const int NumberDefinition = 1;
    private const int OutlineDefinition = 2;

    private readonly List<XElement> instances = [];
    private bool hasOutline;

    /// <returns>The number of a new bulleted list.</returns>
    public int Bullets() => Add(BulletDefinition);

    /// <returns>The number of a new numbered list, which starts at 1.</returns>
    public int Numbers() =>
        Add(NumberDefinition, new XElement(Ns.W + "lvlOverride", new XAttribute(Ns.W + "ilvl", 0), Ns.Val("startOverride", 1)));

    /// <returns>The number of a list that counts headings: "1", "1.1", "1.1.1".</returns>
    public int Outline()
    {
        hasOutline = true;
        return Add(OutlineDefinition);
    }

    public XElement ToXml() =>
        new(
            Ns.W + "numbering",
            Ns.Declarations,
            Definition(BulletDefinition, ["bullet", "bullet", "bullet"], ["•", "–", "▪"]),
            Definition(NumberDefinition, ["decimal", "lowerLetter", "lowerRoman"], ["%1.", "%2)", "%3."]),
            hasOutline ? Definition(OutlineDefinition, ["decimal", "decimal", "decimal"], ["%1", "%1.%2", "%1.%2.%3"]) : null,
            instances
        );

    private int Add(int definition, params XElement[] overrides)
    {
        var id = instances.Count + 1;
        instances.Add(new XElement(Ns.W + "num", new XAttribute(Ns.W + "numId", id), Ns.Val("abstractNumId", definition), overrides));
        return id;
    }

    private static XElement Definition(int id, string[] formats, string[] texts) =>
        new(
            Ns.W + "abstractNum",
            new XAttribute(Ns.W + "abstractNumId", id),
            Ns.Val("multiLevelType", "hybridMultilevel"),
            formats
                .Zip(texts)
                .Select(
                    (level, index) =>
                        new XElement(
                            Ns.W + "lvl",
                            new XAttribute(Ns.W + "ilvl", index),
                            Ns.Val("start", 1),
                            Ns.Val("numFmt", level.First),
                            Ns.Val("lvlText", level.Second),
                            Ns.Val("lvlJc", "left"),
                            new ParagraphStyle { Left = 720 + (360 * index), Hanging = 360 }.ToXml()
                        )
                )
        );
}
