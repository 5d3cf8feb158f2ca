using System.Xml.Linq;

namespace Pipeline.Samples.Word;

/// <summary>word/settings.xml and word/fontTable.xml.</summary>
internal static class SettingsPart
{
    private static readonly string[] FontNames = ["Times New Roman", "Liberation Serif", "Arial", "Traditional Arabic", "Symbol"];

    public static XElement Write(Habits habits) =>
        new(
            Ns.W + "settings",
            Ns.Declarations,
            new XElement(Ns.W + "zoom", new XAttribute(Ns.W + "percent", habits.HasRevisionIds ? 120 : 100)),
            habits.CutsRuns
                ? new XElement(Ns.W + "proofState", new XAttribute(Ns.W + "spelling", "clean"), new XAttribute(Ns.W + "grammar", "clean"))
                : null,
            Ns.Val("defaultTabStop", 720),
            Notes("footnote"),
            Notes("endnote"),
            new XElement(
                Ns.W + "compat",
                new XElement(
                    Ns.W + "compatSetting",
                    new XAttribute(Ns.W + "name", "compatibilityMode"),
                    new XAttribute(Ns.W + "uri", "http://schemas.microsoft.com/office/word"),
                    new XAttribute(Ns.W + "val", 15)
                )
            ),
            Ns.Val("decimalSymbol", "."),
            Ns.Val("listSeparator", ",")
        );

    public static XElement Fonts() =>
        new(
            Ns.W + "fonts",
            Ns.Declarations,
            FontNames.Select(name => new XElement(
                Ns.W + "font",
                new XAttribute(Ns.W + "name", name),
                Ns.Val("charset", "00"),
                Ns.Val("family", "roman"),
                Ns.Val("pitch", "variable")
            ))
        );

    private static XElement Notes(string kind) =>
        new(
            Ns.W + (kind + "Pr"),
            new XElement(Ns.W + kind, new XAttribute(Ns.W + "id", -1)),
            new XElement(Ns.W + kind, new XAttribute(Ns.W + "id", 0))
        );
}
