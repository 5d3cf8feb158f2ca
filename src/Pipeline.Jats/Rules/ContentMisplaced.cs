using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules;

/// <summary>JATS012: children against the content model.</summary>
internal static class ContentMisplaced
{
    public static readonly Rule Rule = new(
        "JATS012",
        Severity.Error,
        "Element out of place or missing",
        "The DTD says which elements an element holds and in which order; archives and indexes refuse files that differ.",
        "JATS Journal Publishing 1.3 DTD, content models; XML 1.0 §3, Element Valid",
        "<front><article-meta/><journal-meta/></front>",
        "<front><journal-meta/><article-meta/></front>",
        "Move or add the element as the message says."
    )
    {
        Gates = [Gate.Schema],
    };

    /// <summary>So many names are listed where something else was expected.</summary>
    private const int NamesShown = 8;

    public static Diagnostic Child(XElement parent, string name, XElement? before, ContentModel expected) =>
        Rule.At(SourceRef.None, $"<{name}> may not stand {After(before)}in <{JatsModel.NameOf(parent)}>; {Expected(expected)}.");

    public static Diagnostic Missing(XElement parent, XElement? before, ContentModel expected) =>
        Rule.At(
            SourceRef.None,
            $"<{JatsModel.NameOf(parent)}> ends too soon{(before is null ? string.Empty : $" after <{JatsModel.NameOf(before)}>")}; {Expected(expected)}."
        );

    public static Diagnostic InText(XElement parent, string name) =>
        Rule.At(SourceRef.None, $"<{name}> may not stand in <{JatsModel.NameOf(parent)}>.");

    public static Diagnostic NotEmpty(XElement element) => Rule.At(SourceRef.None, $"<{JatsModel.NameOf(element)}> must be empty.");

    private static string After(XElement? before) => before is null ? string.Empty : $"after <{JatsModel.NameOf(before)}> ";

    private static string Expected(ContentModel model)
    {
        var names = model.Next().Distinct().ToList();
        var shown = string.Join(", ", names.Take(NamesShown).Select(name => $"<{name}>"));
        return names.Count == 0
            ? "nothing more is expected there"
            : $"expected there: {shown}{(names.Count > NamesShown ? " …" : string.Empty)}";
    }
}
