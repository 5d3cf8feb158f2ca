using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Rules;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Writing;

/// <summary>
/// Makes every id a unique XML name and every rid lead to one; a link to nothing becomes plain text. The first object of
/// an id keeps the links to it.
/// </summary>
internal static class IdLinker
{
    public static IEnumerable<Diagnostic> Link(XElement root)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var findings = new List<Diagnostic>();
        var unique = new IdNames();
        unique.Take(root.DescendantsAndSelf().Attributes("id").Select(id => id.Value).Where(IdNames.IsName));
        foreach (var id in root.DescendantsAndSelf().Attributes("id").ToList())
        {
            var original = id.Value;
            var isFirst = !names.ContainsKey(original);
            if (!isFirst || !IdNames.IsName(original))
                id.Value = unique.Unused(IdNames.AsName(original, id.Parent!));
            if (isFirst)
                names[original] = id.Value;
            if (id.Value != original)
                findings.Add(IdChanged.At(id.Parent!, original, id.Value));
        }
        foreach (var link in root.Descendants().Where(element => element.Attribute("rid") is not null).ToList())
            if (NamesOf(link.Attribute("rid")!.Value, names) is { Length: > 0 } rid)
                link.SetAttributeValue("rid", rid);
            else
                findings.Add(Unlink(link));
        return findings;
    }

    /// <summary>A cross-reference may lead to several objects at once; those that are there remain.</summary>
    private static string NamesOf(string rid, Dictionary<string, string> names) =>
        names.TryGetValue(rid, out var only)
            ? only
            : string.Join(' ', AttributeModel.Words(rid).Select(word => names.GetValueOrDefault(word)).OfType<string>());

    /// <summary>
    /// Among a contributor's elements no text may stand, so there a cross-reference goes as a whole; another element, which a
    /// cross-reference may have become where none is allowed, stays without its rid.
    /// </summary>
    private static Diagnostic Unlink(XElement link)
    {
        var finding = LinkToNothing.At(link);
        if (link.Name != "xref")
            link.SetAttributeValue("rid", null);
        else if (link.Parent!.Name == "contrib")
            link.Remove();
        else
            link.ReplaceWith(link.Nodes());
        return finding;
    }
}
