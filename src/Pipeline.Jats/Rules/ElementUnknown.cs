using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS011: an element that JATS does not know.</summary>
internal static class ElementUnknown
{
    public static readonly Rule Rule = new(
        "JATS011",
        Severity.Error,
        "Element that JATS does not know",
        "Consumers read a file by its DTD; an element of another vocabulary or version stops them.",
        "JATS Journal Publishing 1.3 DTD",
        "<para>Text</para>",
        "<p>Text</p>",
        "Rename the element, or convert the file to JATS Publishing 1.3."
    )
    {
        Gates = [Gate.Schema],
    };

    public static Diagnostic Named(string name, DocumentType type) => Rule.At(SourceRef.None, $"{type.Title} has no element <{name}>.");

    public static Diagnostic AsRoot(XElement root) =>
        Rule.At(SourceRef.None, $"A JATS article begins with <article>, not with <{JatsModel.NameOf(root)}>.");
}
