using System.Xml.Linq;
using Pipeline.Html.Markup;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Html.Report;

/// <summary>Writes what the manuscript was read as: a name for each part and under it a line for each thing in it.</summary>
internal static class ReadingList
{
    public static XElement? Write(Seq<ReadingLine> reading) =>
        reading.IsEmpty
            ? null
            : new XElement(
                "section",
                new XAttribute("id", "reading"),
                Build.Heading(2, "What it was read as"),
                new XElement("p", Build.Class("lead"), "Where this is wrong, article.yaml says what a paragraph is (read-as)."),
                new XElement(
                    "dl",
                    Build.Class("reading"),
                    reading.Select(line => new XElement(
                        "div",
                        new XElement("dt", line.Name),
                        line.Values.Select(value => new XElement("dd", new XAttribute("dir", "auto"), value))
                    ))
                )
            );
}
