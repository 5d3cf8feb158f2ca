using System.Xml.Linq;
using Pipeline.Jats.Writing;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Jats.Forms;

/// <summary>
/// Turns the tree that reader and writer share, JATS Publishing 1.3 with mixed citations, into another form and back. Both
/// ways lead over trees alone, so that each form of an article is read to the same model.
/// </summary>
internal static class FormXml
{
    private const string VersionAttribute = "dtd-version";

    public static void Apply(XElement article, JatsForm form)
    {
        CitationForms.Apply(article, form.Citations);
        if (form.Version == JatsVersion.V13)
            return;
        Version14.Apply(article);
        article.Attribute(VersionAttribute)?.SetValue(JatsNames.Of(form.Version).Number);
    }

    public static void Undo(XElement article)
    {
        if (article.Attribute(VersionAttribute) is { } version && version.Value == JatsNames.Of(JatsVersion.V14).Number)
            version.SetValue(JatsNames.Of(JatsVersion.V13).Number);
        Version14.Undo(article);
        CitationForms.Undo(article);
    }
}
