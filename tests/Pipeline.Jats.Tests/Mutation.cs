using System.Xml.Linq;

namespace Pipeline.Jats.Tests;

/// <summary>Makes one mistake in a file: mostly, but not always, one that makes it invalid.</summary>
internal static class Mutation
{
    public static string Apply(string xml, Random random)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        var elements = document.Root!.Descendants().ToList();
        var element = elements[random.Next(elements.Count)];
        var other = elements[random.Next(elements.Count)];
        switch (random.Next(11))
        {
            case 0:
                element.Remove();
                break;
            case 1:
                element.AddBeforeSelf(new XElement(element));
                break;
            case 2:
                element.Name = other.Name;
                break;
            case 3:
                element.Add(new XElement(other.Name));
                break;
            case 4:
                element.AddFirst("words");
                break;
            case 5:
                element.SetAttributeValue("id", other.Attribute("id")?.Value ?? "new");
                break;
            case 6:
                element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Remove();
                break;
            case 7:
                element.Add(other.Attributes().Where(attribute => element.Attribute(attribute.Name) is null));
                break;
            case 8:
                element.RemoveNodes();
                break;
            case 9:
                foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
                    attribute.Value = "some value";
                break;
            default:
                element.AddAfterSelf(new XElement(other));
                break;
        }
        return document.ToString(SaveOptions.DisableFormatting);
    }
}
