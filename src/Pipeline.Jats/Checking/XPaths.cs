using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Pipeline.Jats.Checking;

/// <summary>
/// Names elements by paths from the root, in time that does not grow with the number of their siblings: those of a parent
/// are counted once. Elements of a depth that nobody reads are named by their number in the file instead.
/// </summary>
internal sealed class XPaths(XElement root)
{
    private const int DeepestPath = 40;

    private readonly Dictionary<XElement, Dictionary<XElement, string>> _steps = [];
    private Dictionary<XElement, int>? _numbers;

    public string Of(XElement element)
    {
        var steps = new List<string>();
        for (var at = element; at is not null; at = at.Parent)
        {
            if (steps.Count == DeepestPath)
                return string.Create(CultureInfo.InvariantCulture, $"(//*)[{NumberOf(element)}]");
            steps.Add(StepOf(at));
        }
        var path = new StringBuilder();
        for (var step = steps.Count - 1; step >= 0; step--)
            path.Append('/').Append(steps[step]);
        return path.ToString();
    }

    private string StepOf(XElement element)
    {
        if (element.Parent is not { } parent)
            return JatsModel.NameOf(element);
        if (!_steps.TryGetValue(parent, out var steps))
            _steps[parent] = steps = StepsOf(parent);
        return steps[element];
    }

    /// <summary>Only a child that shares its name with another one needs a number.</summary>
    private static Dictionary<XElement, string> StepsOf(XElement parent)
    {
        var steps = new Dictionary<XElement, string>();
        foreach (var alike in parent.Elements().GroupBy(JatsModel.NameOf, StringComparer.Ordinal))
        {
            var children = alike.ToList();
            for (var index = 0; index < children.Count; index++)
                steps[children[index]] =
                    children.Count == 1 ? alike.Key : string.Create(CultureInfo.InvariantCulture, $"{alike.Key}[{index + 1}]");
        }
        return steps;
    }

    private int NumberOf(XElement element) =>
        (
            _numbers ??= root.DescendantsAndSelf()
                .Select((each, index) => (each, index))
                .ToDictionary(each => each.each, each => each.index + 1)
        )[element];
}
