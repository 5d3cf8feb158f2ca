using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Jats.Reading;
using Pipeline.Jats.Rules.Reading;
using Pipeline.Jats.Writing;

namespace Pipeline.Jats.Fitting;

/// <summary>
/// Makes every id of a file a name that is used once and every reference one that leads somewhere, and gives an id to what
/// this product always writes with one.
/// </summary>
internal sealed class IdFit(ReadingLog log)
{
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["sec"] = "sec",
        ["app"] = "app",
        ["fig"] = "fig",
        ["table-wrap"] = "table",
        ["disp-formula"] = "eq",
        ["ref"] = "ref",
        ["aff"] = "aff",
    };

    private readonly IdNames _unique = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public void Fit(XElement article)
    {
        var names = new Names();
        foreach (var element in article.DescendantsAndSelf())
            names.Add(element);
        _unique.Take(names.Ids.Select(id => id.Value.Trim()).Where(IdNames.IsName));
        foreach (var id in names.Ids)
            Settle(id);
        GiveIds(article);
        foreach (var reference in names.References)
            Lead(reference);
        foreach (var (element, attribute) in names.Required)
            LeadRequired(element, attribute);
    }

    /// <summary>Ids alone, for a tree whose ids are names used once.</summary>
    public void Give(XElement article)
    {
        if (!article.Descendants().Any(element => element.Attribute("id") is null && PrefixFor(element) is not null))
            return;
        _unique.Take(article.DescendantsAndSelf().Attributes("id").Select(id => id.Value));
        GiveIds(article);
    }

    private void Settle(XAttribute id)
    {
        var original = id.Value.Trim();
        var isFirst = !_names.ContainsKey(original);
        var name = isFirst && IdNames.IsName(original) ? original : _unique.Unused(IdNames.AsName(original, id.Parent!));
        if (isFirst)
            _names[original] = name;
        if (name != original)
            log.Note(IdSettled.Rule, id.Parent!, "An id is a name and is used once in a file.", original, name);
        if (name != id.Value)
            id.Value = name;
    }

    private void GiveIds(XElement article)
    {
        foreach (var element in article.Descendants().Where(element => element.Attribute("id") is null))
        {
            if (PrefixFor(element) is not { } prefix)
                continue;
            log.Note(IdGiven.Rule, element, $"<{element.Name.LocalName}> got an id.");
            element.ReplaceAttributes(new XAttribute("id", _unique.Numbered(prefix)), element.Attributes().ToList());
        }
    }

    /// <summary>Null for an element that needs no id.</summary>
    private static string? PrefixFor(XElement element)
    {
        if (element.Name.Namespace != XNamespace.None)
            return null;
        var name = element.Name.LocalName;
        if (name == "fn")
            return element.Parent!.Name == "fn-group" ? "fn" : null;
        return Prefixes.GetValueOrDefault(name)
            ?? (JatsModel.Publishing13.Find(name)?.Attributes.GetValueOrDefault("id") is { IsRequired: true } ? name : null);
    }

    private void Lead(XAttribute reference)
    {
        var known = string.Join(' ', AttributeModel.Words(reference.Value).Select(word => _names.GetValueOrDefault(word)).OfType<string>());
        if (known == reference.Value && known.Length > 0)
            return;
        if (AttributeModel.Words(known).Length < AttributeModel.Words(reference.Value).Length)
            log.Note(
                ReferenceLeftOut.Rule,
                reference.Parent!,
                $"<{reference.Parent!.Name.LocalName}> leads to an id that the file does not have.",
                reference.Value,
                known
            );
        if (known.Length > 0)
            reference.Value = known;
        else
            reference.Remove();
    }

    /// <summary>A reference that the DTD demands leads to its own element where there is nothing else.</summary>
    private void LeadRequired(XElement element, string attribute)
    {
        if (element.Attribute(attribute) is not null)
            return;
        if (element.Attribute("id") is null)
            element.SetAttributeValue("id", _unique.Unused(element.Name.LocalName));
        element.SetAttributeValue(attribute, element.Attribute("id")!.Value);
    }

    /// <summary>The ids and references of a file, found in one walk.</summary>
    private sealed class Names
    {
        public List<XAttribute> Ids { get; } = [];

        public List<XAttribute> References { get; } = [];

        /// <summary>References that the DTD demands.</summary>
        public List<(XElement Element, string Attribute)> Required { get; } = [];

        public void Add(XElement element)
        {
            if (JatsModel.Publishing13.Find(JatsNames.Prefixed(element.Name)) is not { } declared)
                return;
            for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
                if (
                    declared.Attributes.TryGetValue(JatsNames.Prefixed(attribute.Name), out var expected)
                    && ListFor(expected.Type) is { } list
                )
                    list.Add(attribute);
            foreach (var required in declared.Required)
                if (required.Type is AttributeType.IdRef or AttributeType.IdRefs)
                    Required.Add((element, required.Name));
        }

        private List<XAttribute>? ListFor(AttributeType type) =>
            type switch
            {
                AttributeType.Id => Ids,
                AttributeType.IdRef or AttributeType.IdRefs => References,
                _ => null,
            };
    }
}
