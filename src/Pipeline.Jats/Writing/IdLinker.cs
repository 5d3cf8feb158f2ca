using System.Globalization;
using System.Text;
using System.Xml;
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
        var taken = new HashSet<string>(root.DescendantsAndSelf().Attributes("id").Select(id => id.Value).Where(IsName), StringComparer.Ordinal);
        foreach (var id in root.DescendantsAndSelf().Attributes("id").ToList())
        {
            var original = id.Value;
            var isFirst = !names.ContainsKey(original);
            if (!isFirst || !IsName(original)) id.Value = Unused(AsName(original, id.Parent!), taken);
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

    private static string AsName(string id, XElement element)
    {
        var name = new StringBuilder();
        foreach (var letter in id) name.Append(XmlConvert.IsNCNameChar(letter) ? letter : '-');
        var trimmed = name.ToString().Trim('-');
        return trimmed.Length > 0 && XmlConvert.IsStartNCNameChar(trimmed[0]) ? trimmed : $"{element.Name.LocalName}-{trimmed}".TrimEnd('-');
    }

    private static string Unused(string name, HashSet<string> taken)
    {
        var candidate = name;
        for (var number = 2; !taken.Add(candidate); number++) candidate = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        return candidate;
    }

    private static bool IsName(string id) => id.Length > 0 && XmlConvert.IsStartNCNameChar(id[0]) && id.All(XmlConvert.IsNCNameChar);
}
