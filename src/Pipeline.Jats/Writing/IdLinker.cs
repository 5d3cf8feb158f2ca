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
            if (!isFirst || !IdNames.IsName(original)) id.Value = unique.Unused(IdNames.AsName(original, id.Parent!));
            if (isFirst) names[original] = id.Value;
            if (id.Value != original) findings.Add(IdChanged.At(id.Parent!, original, id.Value));
        }
        foreach (var xref in root.Descendants("xref").Where(xref => xref.Attribute("rid") is not null).ToList())
            if (NamesOf(xref.Attribute("rid")!.Value, names) is { Length: > 0 } rid) xref.SetAttributeValue("rid", rid);
            else findings.Add(Unlink(xref));
        return findings;
    }

    /// <summary>A cross-reference may lead to several objects at once; those that are there remain.</summary>
    private static string NamesOf(string rid, Dictionary<string, string> names) =>
        names.TryGetValue(rid, out var only) ? only : string.Join(' ', AttributeModel.Words(rid).Select(word => names.GetValueOrDefault(word)).OfType<string>());

    /// <summary>Among a contributor's elements no text may stand, so there the link goes as a whole.</summary>
    private static Diagnostic Unlink(XElement xref)
    {
        var finding = LinkToNothing.At(xref);
        if (xref.Parent!.Name == "contrib") xref.Remove();
        else xref.ReplaceWith(xref.Nodes());
        return finding;
    }
}
