using System.Xml.Linq;

namespace Pipeline.Jats.Tests.Validation;

/// <summary>A single fault that can be made in any article that has a place for it.</summary>
/// <param name="Code">The rule that names the fault.</param>
/// <param name="Make">Makes the fault; false where the article has no place for it.</param>
internal sealed record TreeFault(string Code, string Name, Func<XElement, bool> Make);
