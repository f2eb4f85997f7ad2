// Ties the copies to each other as the originals are tied.
CALL () {
  MATCH (a:Actor {territory: $territory})-[:PART_OF]->(b:Actor)
  USING INDEX a:Actor(territory)
  MATCH (x:Actor {territory: $shadow, id: a.id})
  USING INDEX x:Actor(territory, id)
  MATCH (y:Actor {territory: $shadow, id: b.id})
  USING INDEX y:Actor(territory, id)
  CREATE (x)-[:PART_OF]->(y)
}
CALL () {
  MATCH (a:ResourceType {territory: $territory})-[:NARROWER]->(b:ResourceType)
  USING INDEX a:ResourceType(territory)
  MATCH (x:ResourceType {territory: $shadow, id: a.id})
  USING INDEX x:ResourceType(territory, id)
  MATCH (y:ResourceType {territory: $shadow, id: b.id})
  USING INDEX y:ResourceType(territory, id)
  CREATE (x)-[:NARROWER]->(y)
}
CALL () {
  MATCH (a:Resource {territory: $territory})<-[:HOLDS]-(b:Actor)
  USING INDEX a:Resource(territory)
  MATCH (a)-[:OF_TYPE]->(type:ResourceType)
  MATCH (x:Resource {territory: $shadow, id: a.id})
  USING INDEX x:Resource(territory, id)
  MATCH (y:Actor {territory: $shadow, id: b.id})
  USING INDEX y:Actor(territory, id)
  MATCH (z:ResourceType {territory: $shadow, id: type.id})
  USING INDEX z:ResourceType(territory, id)
  CREATE (y)-[:HOLDS]->(x)-[:OF_TYPE]->(z)
}
CALL () {
  MATCH (a:Need {territory: $territory})<-[:LACKS]-(b:Actor)
  USING INDEX a:Need(territory)
  MATCH (a)-[:OF_TYPE]->(type:ResourceType)
  MATCH (x:Need {territory: $shadow, id: a.id})
  USING INDEX x:Need(territory, id)
  MATCH (y:Actor {territory: $shadow, id: b.id})
  USING INDEX y:Actor(territory, id)
  MATCH (z:ResourceType {territory: $shadow, id: type.id})
  USING INDEX z:ResourceType(territory, id)
  CREATE (y)-[:LACKS]->(x)-[:OF_TYPE]->(z)
}
CALL () {
  MATCH (a:Profile {territory: $territory})-[:OF]->(b:Actor)
  USING INDEX a:Profile(territory)
  MATCH (x:Profile {territory: $shadow, id: a.id})
  USING INDEX x:Profile(territory, id)
  MATCH (y:Actor {territory: $shadow, id: b.id})
  USING INDEX y:Actor(territory, id)
  CREATE (x)-[:OF]->(y)
}
CALL () {
  MATCH (a:Pool {territory: $territory})<-[:MEMBER]-(b:Actor)
  USING INDEX a:Pool(territory)
  MATCH (x:Pool {territory: $shadow, id: a.id})
  USING INDEX x:Pool(territory, id)
  MATCH (y:Actor {territory: $shadow, id: b.id})
  USING INDEX y:Actor(territory, id)
  CREATE (y)-[:MEMBER]->(x)
}
