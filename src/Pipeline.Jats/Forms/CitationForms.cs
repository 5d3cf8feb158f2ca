using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Jats.Forms;

/// <summary>Writes mixed citations as elements, or beside them.</summary>
internal static class CitationForms
{
    private const string Alternatives = "citation-alternatives";

    public static void Apply(XElement article, CitationForm form)
    {
        if (form == CitationForm.Mixed)
            return;
        foreach (var mixed in article.Descendants("ref").Elements("mixed-citation").ToList())
            if (TypedCitation.Of(mixed, isBeside: form == CitationForm.Both) is { } typed)
                mixed.ReplaceWith(form == CitationForm.Both ? new XElement(Alternatives, mixed, typed) : typed);
    }

    /// <summary>A citation of elements beside a mixed one that says nothing else is made anew by the writer.</summary>
    public static void Undo(XElement article)
    {
        foreach (var both in article.Descendants(Alternatives).ToList())
            if (
                !both.HasAttributes
                && both.Elements().ToList() is [{ Name.LocalName: "mixed-citation" } mixed, { Name.LocalName: "element-citation" } typed]
                && TypedCitation.Of(mixed, isBeside: true) is { } made
                && SameMarkup.Is(made, typed)
            )
                both.ReplaceWith(mixed);
    }
}
